"""Who met whom at earlier evenings, and how often: a matrix where there is room, else the most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from seating.dinner.dinner import Dinner
from seating.outputs.terminal.cells import cut, hang, pad, safe, unbroken, width
from seating.score.history import History
from seating.words.figures import counted
from seating.words.names import listed

LABEL = 14
MOST_PAIRS = 12
LEAST_NAME, MOST_NAME = 10, 24
SELF, NEVER = "–", "·"


def history_text(dinner: Dinner, history: History, cells: int = 80) -> str:
    """What earlier evenings left between tonight's guests.

    Parameters
    ----------
    dinner : Dinner
    history : History
        Of at least one evening.
    cells : int, optional
        Width of a line. The matrix is shown where every guest who was there has a column.
    """
    there = sorted(frozenset().union(*history.there))
    parts = [_summary(dinner, history, len(there), cells)]
    if len(there) > 1 and _name_width(dinner, history, there, cells) is not None:
        parts.append(_matrix(dinner, history, there, cells))
    elif len(history.courses):
        parts.append(_most(dinner, history, cells))
    return "\n\n".join(parts)


def _summary(dinner: Dinner, history: History, there: int, cells: int) -> str:
    pairs = there * (there - 1) // 2
    met = int((history.talk.values >= dinner.talk.worth.half).sum())
    were = listed([f"{len(one):,}" for one in history.there][:9])
    more = len(history.there) - 9
    also = f" and at {counted(more, 'more evening')} others"
    have = "has" if pairs == 1 else "have"
    lines = [
        ("Evenings", f"{len(history.there):,}; of these guests were there {were}"
                     f"{also if more > 0 else ''}"),
        ("Shared", f"{len(history.courses):,} of {counted(pairs, 'pair')} {have} shared a table, "
                   f"{met:,} have met"),
    ]  # fmt: skip
    if len(history.courses):
        often = [
            f"{counted(count, 'course')}: {counted(number, 'pair')}"
            for count, number in zip(*np.unique(history.courses.values, return_counts=True),
                                     strict=True)
        ]  # fmt: skip
        lines.append(("How often", ", ".join(map(unbroken, often[-9:]))))
    return "\n".join(
        hang("  " + pad(label, LABEL), text.split(" "), cells) for label, text in lines
    )


def _name_width(dinner: Dinner, history: History, there: Sequence[int], cells: int) -> int | None:
    """Cells for names before a matrix; None where there is no room for one."""
    left = cells - 2 - _digits(there) - 1 - len(there) * _column(history, there)
    longest = max(width(safe(dinner.label(guest))) for guest in there)
    return None if left < LEAST_NAME else min(left, longest, MOST_NAME)


def _digits(there: Sequence[int]) -> int:
    return len(str(len(there)))


def _column(history: History, there: Sequence[int]) -> int:
    most = int(history.courses.values.max()) if len(history.courses) else 0
    return 1 + max(_digits(there), len(str(most)))


def _matrix(dinner: Dinner, history: History, there: Sequence[int], cells: int) -> str:
    name, column = _name_width(dinner, history, there, cells) or 0, _column(history, there)
    digits = _digits(there)
    head = " " * (2 + digits + 1 + name)
    title = hang("  ", ["Courses", "at", "one", "table:"], cells)
    lines = [title, head + "".join(
        f"{number:>{column}}" for number in range(1, len(there) + 1))]  # fmt: skip
    for number, guest in enumerate(there, start=1):
        label = pad(cut(safe(dinner.label(guest)), name), name)
        counts = "".join(f"{_cell(history, guest, other):>{column}}" for other in there)
        lines.append(f"  {number:>{digits}} {label}{counts}")
    return "\n".join(lines)


def _cell(history: History, guest: int, other: int) -> str:
    if guest == other:
        return SELF
    return str(history.courses[guest, other] or NEVER)


def _most(dinner: Dinner, history: History, cells: int) -> str:
    """The pairs who shared most courses."""
    lines = [*_pairs(dinner, history)]
    more = len(history.courses) - len(lines)
    text = [hang("  ", line.split(" "), cells) for line in lines]
    if more > 0:
        told = f"and {counted(more, 'more pair')}: --pairs prints them all"
        text.append(hang("  ", told.split(" "), cells))
    return "\n".join([hang("  ", ["Most", "often", "at", "one", "table:"], cells), *text])


def _pairs(dinner: Dinner, history: History) -> Iterator[str]:
    order = np.argsort(-history.courses.values, kind="stable")[:MOST_PAIRS]
    for place in order.tolist():
        first, second = int(history.courses.first[place]), int(history.courses.second[place])
        names = listed(unbroken(safe(dinner.label(guest))) for guest in (first, second))
        courses = counted(int(history.courses.values[place]), "course")
        evenings = counted(history.evenings[first, second], "evening")
        beside = history.beside[first, second]
        said = f", {beside:,} side by side" if beside else ""
        yield f"{names}: {courses} at {evenings}{said}"
