"""A lock in words."""

from __future__ import annotations

from seating.changes.lock import Lock
from seating.dinner.dinner import Dinner


def lock_words(lock: Lock, dinner: Dinner) -> str:
    """What is locked, as in ``Ana Ruiz at Main`` or ``table 3, seat 2``.

    Parameters
    ----------
    lock : Lock
    dinner : Dinner

    Examples
    --------
    >>> dinner = Dinner.of(["Ana", "Bo"], courses=["Main"])
    >>> lock_words(Lock(guest="1"), dinner), lock_words(Lock(table="1", course="Main"), dinner)
    ('Ana', 'table 1 at Main')
    """
    if lock.guest:
        who = dinner.label(dinner.guest_index(lock.guest))
    elif lock.table:
        who = f"table {lock.table}" + ("" if lock.seat is None else f", seat {lock.seat}")
    else:
        return lock.course or "the whole evening"
    return f"{who} at {lock.course}" if lock.course else who
