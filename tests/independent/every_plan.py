"""All plans of a tiny evening that fill its tables evenly, tried one after the other."""

from collections.abc import Iterator
from itertools import permutations, product
from typing import Any

from tests.independent.figures import Figures
from tests.independent.rule_counts import broken_by
from tests.independent.saved_evening import Evening
from tests.independent.sitting_at_random import levels

Row = tuple[int, ...]


def every_plan(saved: dict[str, Any]) -> Iterator[Evening]:
    """Everyone who is there on a seat, at tables that differ by one guest at most."""
    evening = Evening(saved)
    for rows in product(*(list(_rows(evening, course)) for course in range(len(evening.courses)))):
        yield Evening({**saved, "seats": [list(row) for row in rows]})


def _rows(evening: Evening, course: int) -> Iterator[Row]:
    there = sorted(evening.there[course])
    seats = [table["seats"] for table in evening.tables]
    table_of = [place for place, size in enumerate(seats) for _ in range(size)]
    sizes, more, _ = levels(seats, len(there))
    for chosen in permutations(range(len(table_of)), len(there)):
        filled = [0] * len(seats)
        for seat in chosen:
            filled[table_of[seat]] += 1
        extra = [now - size for now, size in zip(filled, sizes, strict=True)]
        if min(extra) >= 0 and max(extra) <= 1 and sum(extra) == more:
            row = [-1] * len(evening.guests)
            for guest, seat in zip(there, chosen, strict=True):
                row[guest] = seat
            yield tuple(row)


def best_of(saved: dict[str, Any]) -> tuple[Evening, int] | None:
    """The plan of the greatest weighted sum that keeps all rules and goals; None if none does."""
    best: tuple[Evening, int] | None = None
    for plan in every_plan(saved):
        figures = Figures(plan)
        if (best is None or figures.weighted > best[1]) and not (
            any(figures.lacks) or any(broken_by(plan))
        ):
            best = plan, figures.weighted
    return best
