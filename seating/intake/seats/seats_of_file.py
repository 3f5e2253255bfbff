"""From names at tables to the seats of a plan, or everything that does not fit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.sittings import AWAY
from seating.intake.files.complaints import Complaints
from seating.intake.files.located import located
from seating.intake.seats.room_of_seats import called
from seating.intake.seats.seated import Seated
from seating.words.errors import InputError
from seating.words.figures import counted
from seating.words.names import fold


def seats_of_file(
    dinner: Dinner, seated: Sequence[Seated]
) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """The seats of a plan.

    Guests without a seat number take the free seats of their table in the order of the file.

    Parameters
    ----------
    dinner : Dinner
    seated : sequence of Seated

    Returns
    -------
    seats : ndarray of int32, shape (courses, guests)
        As `seating.Plan` takes them; who is in no row of a course has none.
    notes : tuple of str

    Raises
    ------
    InputError
        If a row names what the dinner does not have, a guest sits twice at a course, two
        guests on one seat, or more at a table than it has seats: all of them at once.
    """
    taken = _Taken(dinner)
    for one in seated:
        with taken.errors, located(one.origin):
            taken.read(one)
    taken.give_free_seats()
    taken.errors.raise_any()
    return taken.seats, tuple(taken.notes())


class _Taken:
    """Who has which seat so far."""

    def __init__(self, dinner: Dinner) -> None:
        self.dinner, self.errors = dinner, Complaints()
        self.seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
        self.rows: dict[tuple[int, int], Seated] = {}
        self.by_seat: dict[tuple[int, int], int] = {}
        self.waiting: list[tuple[int, int, int, Seated]] = []

    def read(self, one: Seated) -> None:
        """Take one row in."""
        dinner = self.dinner
        with located(one.named_at or one.origin):
            guest = self._guest(one)
        course = self._course(one)
        table = dinner.table_index(one.table)
        before = self.rows.setdefault((course, guest), one)
        if before is not one:
            hint = f"line {before.origin.line} seats them at table {before.table} already"
            raise InputError(f"{dinner.label(guest)} is seated twice{self._at(course)}",
                             value=one.who, hint=hint)  # fmt: skip
        if not one.seat:
            self.waiting.append((course, table, guest, one))
            return
        seat = self._seat(table, one)
        other = self.by_seat.setdefault((course, seat), guest)
        if other != guest:
            line = self.rows[course, other].origin.line
            what = f"two guests have {dinner.place(seat)}{self._at(course)}"
            hint = f"{dinner.label(other)} on line {line} has it too"
            raise InputError(what, value=one.who, hint=hint)
        self.seats[course, guest] = seat

    def _guest(self, one: Seated) -> int:
        try:
            guest = self.dinner.guest_index(one.who)
        except InputError:
            if not one.name:
                raise
            return self.dinner.guest_index(one.name)  # an id of another system
        if one.name and fold(one.name) not in self._names(guest):
            hint = f"in the guest list id {one.who} is {self.dinner.guests[guest].name}"
            raise InputError("this id has another name", value=one.name, hint=hint)
        return guest

    def _names(self, guest: int) -> set[str]:
        return {fold(self.dinner.guests[guest].name), fold(self.dinner.label(guest))}

    def _course(self, one: Seated) -> int:
        if not one.course and len(self.dinner.courses) == 1:
            return 0
        if not one.course:
            count = counted(len(self.dinner.courses), "course")
            hint = "a column course, or a column of tables for each course"
            raise InputError(f"there are {count}, and this is of none", hint=hint)
        try:
            return self.dinner.course_index(called(one.course))
        except InputError:
            return self.dinner.course_index(one.course)

    def _seat(self, table: int, one: Seated) -> int:
        here = self.dinner.tables[table]
        number = int(one.seat) if one.seat.isdecimal() and len(one.seat) < 9 else 0
        if not 1 <= number <= here.seats:
            hint = f"table {here.name} has seats 1 to {here.seats}"
            raise InputError("no such seat", value=one.seat, hint=hint)
        return int(self.dinner.first_seat[table]) + number - 1

    def give_free_seats(self) -> None:
        """Seats for those whose number the file does not say."""
        for course, table, guest, one in self.waiting:
            first, end = self.dinner.first_seat[table], self.dinner.first_seat[table + 1]
            free = (seat for seat in range(first, end) if (course, seat) not in self.by_seat)
            seat = next(free, None)
            if seat is None:
                here = self.dinner.tables[table]
                what = (
                    f"table {here.name} has {counted(here.seats, 'seat')}, "
                    f"and {'it is' if here.seats == 1 else 'they are'} taken"
                )
                hint = f"{self.dinner.label(guest)} is one too many{self._at(course)}"
                self.errors.add(InputError(what, origin=one.origin, value=one.who, hint=hint))
                continue
            self.by_seat[course, seat] = guest
            self.seats[course, guest] = seat

    def _at(self, course: int) -> str:
        one = len(self.dinner.courses) == 1
        return "" if one else f" at {self.dinner.courses[course].name}"

    def notes(self) -> list[str]:
        """What the host should know."""
        told = []
        if self.waiting:
            told.append(
                "The file names no seats for some guests: they take those of their table in its "
                "order, so that who talks with whom is as it falls; --meet table asks for tables "
                "only."
                if self.dinner.talk.meet != "table"
                else "The file names no seats for some guests: they take those of their table in "
                "its order."
            )
        missing = self.dinner.present & (self.seats < 0)
        if missing.any():
            guests = int(missing.any(axis=0).sum())
            have = "has" if guests == 1 else "have"
            who = f"{guests:,} of the guests of the list {have}"
            told.append(
                f"{who} no seat at some course, which counts as a rule that is broken: who is not "
                "there says so in the column courses."
            )
        return told
