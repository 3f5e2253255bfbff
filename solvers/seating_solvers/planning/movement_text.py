"""A movement in words, for a terminal: what each way gives, and the sentence to say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from seating.outputs.terminal.cells import hang, pad, safe, unbroken, width
from seating.words.figures import counted, figure, figure_at_most

if TYPE_CHECKING:
    from seating_solvers.movements.find_movement import FoundMovement, TriedWay
    from seating_solvers.planning.plan_movement import PlannedMovement

HEAD = ("Way", "Introductions", "New pairs", "Again", "Walk", "")
TAKEN = "*"


def movement_text(moved: PlannedMovement, cells: int = 80) -> str:
    """What each way gives against the best plan and chance, the sentence, and what is proven.

    Parameters
    ----------
    moved : PlannedMovement
    cells : int, optional
        Width of a line.
    """
    found = moved.found
    sentence = f"“{safe(found.chosen.movement.sentence())}.”"
    lines = [
        _table(list(_rows(moved)), cells),
        "",
        hang(f"  {TAKEN} {found.chosen.name}: ", sentence.split(" "), cells),
    ]
    lines[1:1] = ["", *_walk_told(cells)] if len(found.dinner.tables) > 1 else []
    lines += [hang("    ", one.split(" "), cells) for one in _told(moved)]
    return "\n".join(lines)


def _walk_told(cells: int) -> list[str]:
    """What the last column counts."""
    told = "Walk: tables on or back at a change, on average."
    return [hang("  ", told.split(" "), cells)]


def _rows(moved: PlannedMovement) -> Iterator[tuple[str, ...]]:
    found = moved.found
    for one in found.tried:
        mark = f" {TAKEN}" if one is found.chosen else ""
        broken = one.verdict.uneven_score.broken
        walked = figure(one.tables_walked) if len(found.dinner.tables) > 1 else ""
        yield (f"{one.name}{mark}", *_figures(one), walked, f"breaks {broken:,}" if broken else "")
    if found.best is not None:
        verdict = found.best.verdict
        told = (figure(verdict.expected), figure(verdict.new_pairs), figure(verdict.repeats))
        broken = verdict.uneven_score.broken
        yield ("names, best found", *told, "", f"breaks {broken:,}" if broken else "")
    told_bound = figure if found.as_good_as_can_be else figure_at_most
    bound = f"{told_bound(found.bound.expected)} at most"
    yield ("any plan", bound, "", "", "", "")
    baseline = moved.planned.baseline
    yield ("at random", figure(baseline.introductions), figure(baseline.new_pairs), "", "", "")


def _figures(one: TriedWay) -> tuple[str, str, str]:
    verdict = one.verdict
    return figure(verdict.expected), figure(verdict.new_pairs), figure(verdict.repeats)


def _table(told: list[tuple[str, ...]], cells: int) -> str:
    """Rows under a head, figures to the right; a note behind a figure stands out of its column.

    Where that is wider than a line, each figure is told with its head.
    """
    lines = _beside(told)
    if max(map(width, lines)) <= cells:
        return "\n".join(lines)
    return "\n".join(_below(name, values, cells) for name, *values in told)


def _below(name: str, values: list[str], cells: int) -> str:
    told = [
        f"{head.lower()} {value}".strip()
        for head, value in zip(HEAD[1:], values, strict=True)
        if value
    ]
    return hang(f"  {name}: ", [unbroken(one) for one in told], cells, ", ")


def _beside(told: list[tuple[str, ...]]) -> list[str]:
    numbers = [[HEAD, *told][row][1:] for row in range(len(told) + 1)]
    first = max(width(row[0]) for row in [HEAD, *told])
    heads = [width(one) for one in HEAD[1:]]
    lines = []
    for name, values in zip([HEAD[0], *(row[0] for row in told)], numbers, strict=True):
        parts = [
            pad(value, head, right=True) if " at most" not in value else _noted(value, head)
            for value, head in zip(values, heads, strict=True)
        ]
        lines.append(f"  {pad(name, first)}  {'  '.join(parts)}".rstrip())
    return lines


def _noted(value: str, head: int) -> str:
    number, _, note = value.partition(" ")
    return f"{pad(number, head, right=True)} {note}"


def _told(moved: PlannedMovement) -> Iterator[str]:
    found = moved.found
    chosen = found.chosen
    if found.as_good_as_can_be:
        yield "No plan can do better."
    elif found.best is not None:
        yield _cost(found)
    if chosen.verdict.repeats == 0 and len(found.dinner.courses) > 1:
        yield _no_repeat(chosen)
    if chosen.movement.way.mark == "":
        yield "Cards lie at the places; guests carry nothing, and who is missing changes no card."
    if moved.who_is_who_matters:
        yield (
            f"Guests begin where seats.csv says; where they sit as they like, "
            f"{figure(moved.anywhere)} introductions are to be expected."
        )
    broken = chosen.verdict.uneven_score.broken
    if broken:
        yield f"It breaks {counted(broken, 'rule')}, told below: a movement looks at few of them."


def _cost(found: FoundMovement) -> str:
    assert found.best is not None
    lacks = found.best.verdict.expected - found.chosen.verdict.expected
    if lacks <= 0:
        return "The best plan found with names brings no more introductions."
    return f"Names would bring {figure(lacks)} introductions more, as far as was found."


def _no_repeat(chosen: TriedWay) -> str:
    courses = chosen.courses_without_repeat
    if courses is None:
        return "Nobody shares a table twice: every pair was counted."
    return (
        f"Nobody shares a table twice, for up to {counted(courses, 'course')}: no two letters "
        "differ by a number of tables that comes round sooner."
    )
