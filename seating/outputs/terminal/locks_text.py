"""What is locked in a plan, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from seating.changes.lock import Lock
from seating.changes.lock_words import lock_words
from seating.changes.locked_seats import locked_seats
from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import safe, table, wrap
from seating.words.figures import counted

NOTHING = "Nothing is locked."


def locks_text(plan: Plan, locks: Sequence[Lock], cells: int = 80) -> str:
    """Each lock with the number of seats that it holds.

    Parameters
    ----------
    plan : Plan
    locks : sequence of Lock
    cells : int, optional
        Width of a line.
    """
    if not locks:
        return NOTHING
    rows = [
        [safe(lock_words(lock, plan.dinner)), counted(len(locked_seats(plan, [lock])), "seat")]
        for lock in locks
    ]
    return "\n".join([*wrap([locked_told(plan, locks)], cells), "", table(rows, cells)])


def locked_told(plan: Plan, locks: Sequence[Lock]) -> str:
    """How many seats are locked, in a sentence.

    Parameters
    ----------
    plan : Plan
    locks : sequence of Lock
    """
    seats = locked_seats(plan, locks)
    courses = len(plan.dinner.courses)
    of = f"{len(seats):,} of {counted(courses * plan.dinner.seat_count, 'seat')}"
    over = "" if courses == 1 else f" in {courses} courses"
    return f"Locked: {of}{over}."
