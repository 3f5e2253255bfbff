"""The answer: who sits where in each course."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.sittings import AWAY as AWAY
from seating.dinner.sittings import seats_of, sittings
from seating.room.table import Table
from seating.words.errors import InputError
from seating.words.figures import counted

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("course", "table", "seat", "id")


@dataclass(frozen=True)
class Sitting:
    """One guest on one seat at one course.

    Parameters
    ----------
    course, table, guest : int
        Indices in the dinner.
    seat : int
        The seat at that table, from 1.
    """

    course: int
    table: int
    seat: int
    guest: int


@dataclass(frozen=True, eq=False)
class Plan:
    """A seat for every guest at every course.

    Parameters
    ----------
    dinner : Dinner
    seats : array_like of int, shape (courses, guests)
        The seat of each guest through the room, from 0; -1 where a guest has none.

    Raises
    ------
    InputError
        If the shape is wrong, a seat is no whole number or does not exist, or two guests
        share one.
    """

    dinner: Dinner
    seats: NDArray[np.int32]

    def __post_init__(self) -> None:
        given = _whole_numbers(self.seats)
        shape = (len(self.dinner.courses), len(self.dinner.guests))
        if given.shape != shape:
            needs = f"{counted(shape[0], 'course')} of {counted(shape[1], 'guest')}"
            raise InputError(f"a plan needs {needs}")
        if not (given.min() >= AWAY and given.max() < self.dinner.seat_count):
            raise InputError("a plan uses a seat that is not in the room")
        seats = given.astype(np.int32)
        seats.flags.writeable = False
        object.__setattr__(self, "seats", seats)
        for course, row in enumerate(seats):
            self._check_one_each(course, row[row >= 0])

    def _check_one_each(self, course: int, taken: NDArray[np.int32]) -> None:
        counts = np.bincount(taken, minlength=self.dinner.seat_count)
        if len(taken) and counts.max() > 1:
            seat = int(counts.argmax())
            both = np.flatnonzero(self.seats[course] == seat)[:2]
            raise InputError(
                f"{self.dinner.label(int(both[0]))} and {self.dinner.label(int(both[1]))} have one "
                f"seat at {self.dinner.courses[course].name}: {self.dinner.place(seat)}"
            )

    @cached_property
    def occupants(self) -> NDArray[np.int32]:
        """The guest on each seat, shape (courses, seats); -1 where it is empty."""
        occupants = np.full((len(self.seats), self.dinner.seat_count), AWAY, dtype=np.int32)
        for course, row in enumerate(self.seats):
            there = np.flatnonzero(row >= 0)
            occupants[course, row[there]] = there
        return occupants

    @cached_property
    def sizes(self) -> NDArray[np.int64]:
        """Guests at each table, shape (courses, tables)."""
        taken = (self.occupants >= 0).astype(np.int64)
        return np.asarray(np.add.reduceat(taken, self.dinner.first_seat[:-1], axis=1))

    @cached_property
    def tables(self) -> NDArray[np.int32]:
        """The table of each guest, shape (courses, guests); -1 where one has no seat."""
        tables = self.dinner.table_of_seat[self.seats].astype(np.int32)
        tables[self.seats < 0] = AWAY
        return tables

    def table_of(self, course: int, guest: int) -> int | None:
        """The table of a guest at a course, or None when the guest has no seat."""
        seat = self.seats[course, guest]
        return None if seat < 0 else int(self.dinner.table_of_seat[seat])

    def table_at(self, course: int, table: int) -> Table:
        """A table as it stands at a course: without added seats that are closed there."""
        here = self.dinner.tables[table]
        if not here.added:
            return here
        first = int(self.dinner.first_seat[table])
        seats = slice(first + here.own_seats, first + here.seats)
        used = ~self.dinner.closed[course, seats] | (self.occupants[course, seats] >= 0)
        return here.without_added(int(np.flatnonzero(used).max(initial=-1)) + 1)

    def at(self, course: int, table: int) -> list[Sitting]:
        """Who sits at a table, in seat order."""
        first, last = self.dinner.first_seat[table], self.dinner.first_seat[table + 1]
        row = self.occupants[course, first:last]
        return [
            Sitting(course, table, seat, int(guest))
            for seat, guest in enumerate(row, start=1)
            if guest >= 0
        ]

    def itinerary(self, guest: int) -> list[Sitting | None]:
        """Where a guest sits at each course; None for a course without a seat."""
        return [self.sitting(course, guest) for course in range(len(self.seats))]

    def sitting(self, course: int, guest: int) -> Sitting | None:
        """Where a guest sits at a course, or None."""
        table = self.table_of(course, guest)
        if table is None:
            return None
        seat = int(self.seats[course, guest] - self.dinner.first_seat[table]) + 1
        return Sitting(course, table, seat, guest)

    def neighbours(self, course: int, guest: int) -> list[int]:
        """Guests side by side with a guest at a course, in seat order."""
        return self._around(course, guest, "beside")

    def opposite(self, course: int, guest: int) -> list[int]:
        """Guests directly across from a guest at a course."""
        return self._around(course, guest, "opposite")

    def _around(self, course: int, guest: int, where: str) -> list[int]:
        here = self.sitting(course, guest)
        if here is None:
            return []
        near: NDArray[np.bool_] = getattr(self.dinner.tables[here.table], where)[here.seat - 1]
        return [other.guest for other in self.at(course, here.table) if near[other.seat - 1]]

    def swapped(self, course: int, first: int, second: int) -> Plan:
        """A plan where two guests have changed seats at one course."""
        seats = self.seats.copy()
        seats[course, [first, second]] = seats[course, [second, first]]
        return Plan(self.dinner, seats)

    def to_frame(self) -> pd.DataFrame:
        """The plan as a data frame: course, table, seat, id, name; one row per guest and course.

        Needs pandas.
        """
        import pandas as pd

        return pd.DataFrame(list(sittings(self)), columns=[*COLUMNS, "name"])

    @classmethod
    def from_frame(cls, dinner: Dinner, frame: pd.DataFrame) -> Plan:
        """The inverse of `to_frame`.

        Parameters
        ----------
        dinner : Dinner
        frame : pandas.DataFrame
            With columns course, table, seat (from 1) and id; names and ids may be numbers.

        Raises
        ------
        InputError
            If a column or a cell is missing, a row names what the dinner does not have, or
            two guests share a seat.
        """
        missing = [name for name in COLUMNS if name not in frame.columns]
        if missing:
            raise InputError("the data frame lacks a column", value=missing[0])
        course, table, seat, who = (_cells(frame, name) for name in COLUMNS)
        numbers = [_seat_number(text) for text in seat]
        return cls(dinner, seats_of(dinner, zip(course, table, numbers, who, strict=True)))

    @classmethod
    def of(cls, dinner: Dinner, seats: ArrayLike) -> Plan:
        """A plan from any array of seats; see `Plan`."""
        return cls(dinner, _whole_numbers(seats))

    def _repr_html_(self) -> str:
        """The chart, for a notebook."""
        from seating.outputs.page.chart_fragment import chart_fragment

        return chart_fragment(self)


def _whole_numbers(seats: ArrayLike) -> NDArray[Any]:
    try:
        numbers = np.asarray(seats)
    except ValueError:
        raise InputError("a plan needs as many seats at every course") from None
    if numbers.dtype.kind not in "iu":
        raise InputError("seats are whole numbers, and -1 where a guest has none")
    return numbers


def _cells(frame: pd.DataFrame, column: str) -> list[str]:
    """A column as text; whole numbers without the point that pandas may have given them."""
    cells = frame[column]
    if cells.isna().any():
        row = int(cells.isna().to_numpy().argmax()) + 1
        raise InputError(f"row {row} of the data frame has no {column}")
    return [
        str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
        for cell in cells.tolist()
    ]


def _seat_number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InputError("a seat is a whole number, from 1", value=text) from None
