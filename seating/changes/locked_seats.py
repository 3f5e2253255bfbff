"""Which seats are locked, and who sits there: what no search and no edit may change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from seating.changes.lock import Lock
from seating.dinner.plan import AWAY, Plan

Locked = Mapping[tuple[int, int], int]
NO_SEATS: Locked = MappingProxyType({})


def locked_seats(plan: Plan, locks: Iterable[Lock]) -> dict[tuple[int, int], int]:
    """The guest on each locked seat, by course and seat.

    Parameters
    ----------
    plan : Plan
    locks : iterable of Lock

    Returns
    -------
    dict of (int, int) to int
        By indices of the course and of the seat through the room, in order: the index of the
        guest, or -1 where the seat stays empty.

    Raises
    ------
    InputError
        If a lock names what the dinner does not have.
    """
    locked = {place for lock in locks for place in _places(plan, lock)}
    return {(course, seat): int(plan.occupants[course, seat]) for course, seat in sorted(locked)}


def _places(plan: Plan, lock: Lock) -> Iterator[tuple[int, int]]:
    dinner = plan.dinner
    lock.check(dinner)
    courses = range(len(dinner.courses))
    for course in [dinner.course_index(lock.course)] if lock.course else courses:
        if lock.guest:
            seat = int(plan.seats[course, dinner.guest_index(lock.guest)])
            seats = range(seat, seat + 1) if seat != AWAY else range(0)
        elif lock.table:
            table = dinner.table_index(lock.table)
            first, last = map(int, dinner.first_seat[table : table + 2])
            seats = range(first, last)
            if lock.seat is not None:
                seats = seats[lock.seat - 1 : lock.seat]
        else:
            seats = range(dinner.seat_count)
        for seat in seats:
            yield course, seat
