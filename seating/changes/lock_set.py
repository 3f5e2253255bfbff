"""Locks added and taken away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from seating.changes.lock import Lock
from seating.changes.locked_seats import locked_seats
from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan


def with_lock(locks: Sequence[Lock], lock: Lock) -> tuple[Lock, ...]:
    """The locks with one more; those that it takes in go.

    Parameters
    ----------
    locks : sequence of Lock
    lock : Lock

    Examples
    --------
    >>> with_lock([Lock(guest="1", course="Main")], Lock(guest="1"))
    (Lock(guest='1', course='', table='', seat=None),)
    """
    if any(_takes_in(one, lock) for one in locks):
        return tuple(locks)
    return (*(one for one in locks if not _takes_in(lock, one)), lock)


def without_lock(locks: Sequence[Lock], lock: Lock, dinner: Dinner) -> tuple[Lock, ...]:
    """The locks but for what one names; of a lock for all courses the others stay.

    Parameters
    ----------
    locks : sequence of Lock
    lock : Lock
        With no guest and no table, all of its course, or of the evening.
    dinner : Dinner
    """
    return tuple(left for one in locks for left in _left(one, lock, dinner))


def holding(locks: Sequence[Lock], lock: Lock, plan: Plan) -> list[Lock]:
    """The locks that are on a seat which another one names.

    Parameters
    ----------
    locks : sequence of Lock
    lock : Lock
    plan : Plan
    """
    seats = locked_seats(plan, [lock]).keys()
    return [one for one in locks if seats & locked_seats(plan, [one]).keys()]


def _left(one: Lock, lock: Lock, dinner: Dinner) -> Iterator[Lock]:
    whole = not lock.guest and not lock.table
    if not whole and not _same_place(lock, one):
        yield one
    elif lock.course and not one.course:
        for course in dinner.courses:
            if course.name != lock.course:
                yield replace(one, course=course.name)
    elif lock.course and lock.course != one.course:
        yield one


def _takes_in(wide: Lock, narrow: Lock) -> bool:
    whole = not wide.guest and not wide.table
    return (whole or _same_place(wide, narrow)) and wide.course in ("", narrow.course)


def _same_place(wide: Lock, narrow: Lock) -> bool:
    """Whether one is of the guest or the table that the other is of, or of a seat at it."""
    same = (wide.guest, wide.table) == (narrow.guest, narrow.table)
    return same and wide.seat in (None, narrow.seat)
