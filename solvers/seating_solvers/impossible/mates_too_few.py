"""Guests who need somebody at their table, and too few of those to go round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seating.rules.shared.at_the_table_of import AtTheTableOf
from seating.rules.shared.kinds import TableMate
from seating_solvers.impossible.counted_evening import Evening, Finding, are, some

Others = frozenset[int]


def mates_too_few(evening: Evening) -> Iterator[Finding]:
    """Each table with guests who need one has one of them, who takes a seat."""
    asking: dict[tuple[int, Others], dict[int, int]] = defaultdict(dict)
    for rule, kind in evening.of_kind(TableMate):
        if not kind.others:
            yield _nobody(evening, rule, kind)
            return
        asking[kind.course, kind.others][kind.guest] = rule
    for (course, others), guests in asking.items():
        yield from _too_few(evening, course, others, guests)


def _nobody(evening: Evening, rule: int, kind: TableMate) -> Finding:
    who, asked = evening.dinner.label(kind.guest), evening.dinner.rules[rule]
    lacks = asked.lacking(evening.dinner) if isinstance(asked, AtTheTableOf) else "has nobody"
    why = f"Of all who are there {evening.at(kind.course)}, {who} {lacks}"
    return Finding(frozenset({rule}), why)


def _too_few(
    evening: Evening, course: int, others: Others, guests: dict[int, int]
) -> Iterator[Finding]:
    tables = evening.tables_at(course)
    enough = (
        number
        for number in range(1, len(tables) + 1)
        if sum(tables[:number]) - number >= len(guests)
    )
    number = next(enough, None)
    if number is not None and number <= len(others):
        return
    served = min(len(others), len(tables))
    places = sum(tables[:served]) - served
    rules = frozenset(guests.values())
    one_of = "the one other" if len(others) == 1 else f"one of {len(others)} others"
    need = "needs" if len(guests) == 1 else "need"
    why = f"{some(len(guests), 'guest')} {evening.at(course)} {need} {one_of} at "
    why += (
        f"their table; {'that' if served == 1 else 'those'} {are(served)} {some(served, 'table')}"
    )
    why += f" with {some(places, 'seat')} for them, if all sit apart"
    yield Finding(rules, why, "" if number is None else f"It would take {number} such others")
