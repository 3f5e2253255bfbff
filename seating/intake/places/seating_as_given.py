"""A seating made elsewhere, as it stands in the list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.sittings import AWAY
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.places.said_places import SaidPlace
from seating.words.columns import COLUMNS
from seating.words.errors import InputError, Origin
from seating.words.figures import counted
from seating.words.names import fold

OF_PLACES = ("table", "seat", "course table", "course seat")


def seating_as_given(
    read: GuestList, dinner: Dinner, places: Sequence[SaidPlace]
) -> NDArray[np.int32]:
    """The seat of everybody at every course, as the list says.

    Seats that it does not name are given in its order, table by table.

    Parameters
    ----------
    read : GuestList
    dinner : Dinner
        With its tables.
    places : sequence of SaidPlace

    Returns
    -------
    ndarray of int32, shape (courses, guests)
        As `seating.Plan` takes them. A guest without a table, a seat that two have and a table
        with too few seats are errors, which are gathered.
    """
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    if not any(place.table is not None for place in places) and len(dinner.tables) > 1:
        hint = "a column table says where each guest sits; --as-given moves nobody"
        raise InputError("no table is named", origin=Origin(read.file), hint=hint)
    _check_twice(read)
    for course in range(len(dinner.courses)):
        _Course(read, dinner, places, course).seat_all(seats[course])
    return seats


class _Course:
    """Seats everybody at one course."""

    def __init__(
        self, read: GuestList, dinner: Dinner, places: Sequence[SaidPlace], course: int
    ) -> None:
        self.read, self.dinner, self.course = read, dinner, course
        self.places: dict[int, SaidPlace] = {}
        for place in places:  # what is said of one course comes behind what is said of all
            if place.course in (None, course):
                self.places[place.guest] = place
        self.taken: dict[int, int] = {}

    def seat_all(self, seats: NDArray[np.int32]) -> None:
        """Fill in the seats of one course."""
        waiting: dict[int, list[int]] = defaultdict(list)
        for guest in np.flatnonzero(self.dinner.present[self.course]).tolist():
            with self.read.errors:
                table = self._table(guest)
                number = self.places[guest].seat
                if number is None:
                    waiting[table].append(guest)
                else:
                    seats[guest] = self._seat(guest, table, number)
        for table, guests in waiting.items():
            first, end = self.dinner.first_seat[table], self.dinner.first_seat[table + 1]
            free = [seat for seat in range(first, end) if seat not in self.taken]
            for guest, seat in zip(guests, free, strict=False):
                seats[guest] = seat
            if len(guests) > len(free):
                self._too_many(guests[len(free)], table)

    def _table(self, guest: int) -> int:
        place = self.places.get(guest)
        if place is None:
            at = "" if len(self.dinner.courses) == 1 else f" at {self._name}"
            hint = "write a table; who is not there at a course says so in a column courses"
            raise InputError(f"{self.dinner.label(guest)} has no table{at}",
                             origin=self.read.origin(guest), hint=hint)  # fmt: skip
        if place.table is None:
            if len(self.dinner.tables) > 1:
                raise InputError("a seat needs its table", origin=place.cell.origin,
                                 value=place.cell.value)  # fmt: skip
            return 0
        with located(place.cell.origin):
            return self.dinner.table_index(place.table)

    def _seat(self, guest: int, table: int, number: int) -> int:
        origin, here = self.places[guest].cell.origin, self.dinner.tables[table]
        if not 1 <= number <= here.seats:
            hint = f"table {here.name} has seats 1 to {here.seats}"
            raise InputError("no such seat", origin=origin, value=str(number), hint=hint)
        seat = int(self.dinner.first_seat[table]) + number - 1
        other = self.taken.setdefault(seat, guest)
        if other != guest:
            at = "" if len(self.dinner.courses) == 1 else f" at {self._name}"
            what = f"two guests have table {here.name}, seat {number}{at}"
            hint = f"{self.dinner.label(other)} on line {self.read.lines[other]} has it too"
            raise InputError(what, origin=origin, hint=hint)
        return seat

    def _too_many(self, guest: int, table: int) -> None:
        here = self.dinner.tables[table]
        sent = sum(place.table is not None and self.dinner.table_index(place.table) == table
                   for other, place in self.places.items()
                   if self.dinner.present[self.course, other])  # fmt: skip
        has, sends = counted(here.seats, "seat"), counted(sent, "guest")
        what = f"table {here.name} has {has}, and the list sends {sends} there"
        self.read.errors.add(InputError(what, origin=self.places[guest].cell.origin))

    @property
    def _name(self) -> str:
        return self.dinner.courses[self.course].name


def _check_twice(read: GuestList) -> None:
    """Tell of rows of one name that differ in nothing but where they sit."""
    others = [
        column
        for header, column in zip(read.headers, read.columns, strict=True)
        if header.column not in OF_PLACES or header.column not in COLUMNS
    ]
    nameless = {guest for party in read.parties for guest in party.nameless}
    first: dict[str, int] = {}
    for guest, one in enumerate(read.guests):
        if guest in nameless or one.own_id:
            continue
        form = "\0".join([fold(one.name), *(column[guest].casefold() for column in others)])
        before = first.setdefault(form, guest)
        if before != guest:
            hint = f"line {read.lines[before]} seats somebody of this name too: if they are two, "
            hint += "something else must tell them apart, as a column id"
            read.errors.add(InputError(f"{one.name} is seated twice", origin=read.origin(guest),
                                       hint=hint))  # fmt: skip
