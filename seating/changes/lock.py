"""What a host does not want to have changed any more: a guest, a table, a course or a seat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seating.dinner.dinner import Dinner
from seating.words.errors import InputError
from seating.words.figures import counted
from seating.words.names import unknown


@dataclass(frozen=True)
class Lock:
    """Seats that stay as the plan has them, whoever sits there, and empty ones empty.

    What it names narrows it down: with nothing it is the whole evening, with a course that
    course, with a guest their seats, with a table its seats, with a seat that one.

    Parameters
    ----------
    guest : str, optional
        A guest's id.
    course : str, optional
        This course only, by its name; all of them when left out.
    table : str, optional
        The name of a table.
    seat : int, optional
        At that table, from 1.

    Examples
    --------
    >>> Lock(table="3", seat=2, course="Main")
    Lock(guest='', course='Main', table='3', seat=2)
    """

    guest: str = ""
    course: str = ""
    table: str = ""
    seat: int | None = None

    def check(self, dinner: Dinner) -> None:
        """Whether all that it names is there.

        Raises
        ------
        InputError
            If something is not.
        """
        ids = [guest.id for guest in dinner.guests]
        if self.guest and self.guest not in ids:
            raise unknown("guest", self.guest, ids)
        if self.course and self.course not in (course.name for course in dinner.courses):
            raise unknown("course", self.course, [course.name for course in dinner.courses])
        sizes = {table.name: table.seats for table in dinner.tables}
        if self.table and self.table not in sizes:
            raise unknown("table", self.table, list(sizes))
        if self.guest and self.table:
            raise InputError("a lock is of a guest or of a table, and not of both")
        if self.seat is None:
            return
        if not self.table:
            raise InputError("a lock on a seat needs its table", value=str(self.seat))
        if not 1 <= self.seat <= sizes[self.table]:
            has = f"table {self.table} has {counted(sizes[self.table], 'seat')}"
            raise InputError("no such seat", value=str(self.seat), hint=has)


def still_there(locks: Sequence[Lock], dinner: Dinner) -> tuple[Lock, ...]:
    """The locks whose guest, table, course and seat a dinner has.

    Parameters
    ----------
    locks : sequence of Lock
    dinner : Dinner
    """
    kept = []
    for lock in locks:
        try:
            lock.check(dinner)
        except InputError:
            continue
        kept.append(lock)
    return tuple(kept)
