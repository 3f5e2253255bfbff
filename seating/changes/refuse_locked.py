"""What is locked stays: a plan that changes it is none that a host gets."""

from __future__ import annotations

from collections.abc import Iterable

from seating.changes.lock import Lock
from seating.changes.lock_words import lock_words
from seating.changes.locked_seats import locked_seats
from seating.dinner.plan import AWAY, Plan
from seating.words.errors import InputError


class LockedError(InputError):
    """A change would touch a seat that is locked.

    Parameters
    ----------
    what : str
    lock : Lock
        What locks it.
    """

    def __init__(self, what: str, lock: Lock) -> None:
        self.lock = lock
        super().__init__(what)


def refuse_locked(before: Plan, after: Plan, locks: Iterable[Lock]) -> None:
    """Whether all seats that are locked are as before.

    Parameters
    ----------
    before, after : Plan
        Of the same dinner.
    locks : iterable of Lock

    Raises
    ------
    LockedError
        If one of them is not; it says which, and what locks it.
    """
    dinner = before.dinner
    for lock in locks:
        for (course, seat), guest in locked_seats(before, [lock]).items():
            if after.occupants[course, seat] == guest:
                continue
            place = f"{dinner.place(seat)} at {dinner.courses[course].name}"
            what = f"{place} stays empty" if guest == AWAY else f"{dinner.label(guest)} stays at "
            what += "" if guest == AWAY else place
            raise LockedError(f"{what}: {lock_words(lock, dinner)} is locked", lock)
