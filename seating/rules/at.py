"""Where a guest must sit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.errors import InputError
from seating.rules.base import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.kinds import Kind, SeatsAllowed

if TYPE_CHECKING:
    from seating.dinner import Dinner
    from seating.plan import Plan


@dataclass(frozen=True)
class At(Rule):
    """A guest sits at a table, or on one seat of it.

    Parameters
    ----------
    guest : str
        The guest's id.
    table : str
        The table's name.
    seat : int, optional
        The seat at that table, from 1.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    guest: str
    table: str
    seat: int | None = None
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        dinner.guest_index(self.guest)
        check_courses(dinner, self.courses)
        table = dinner.tables[dinner.table_index(self.table)]
        if self.seat is not None and not 1 <= self.seat <= table.seats:
            hint = f"table {table.name} has seats 1 to {table.seats}"
            raise InputError("no such seat", origin=self.origin, value=str(self.seat), hint=hint)

    def sentence(self, dinner: Dinner) -> str:
        name = dinner.label(dinner.guest_index(self.guest))
        return f"{name} sits at {self._place(dinner)}{when(course_names(dinner, self.courses))}"

    def _place(self, dinner: Dinner) -> str:
        table = dinner.tables[dinner.table_index(self.table)]
        return f"table {table.name}" + ("" if self.seat is None else f", seat {self.seat}")

    def _seats(self, dinner: Dinner) -> frozenset[int]:
        table = dinner.table_index(self.table)
        first = dinner.first_seat[table]
        if self.seat is not None:
            return frozenset({int(first) + self.seat - 1})
        return frozenset(range(first, dinner.first_seat[table + 1]))

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        guest = dinner.guest_index(self.guest)
        allowed = self._seats(dinner)
        for course in courses_of(dinner, self.courses):
            seat = int(plan.seats[course, guest])
            if seat >= 0 and seat not in allowed:
                where = f"{dinner.place(seat)}, not at {self._place(dinner)}"
                what = f"{dinner.label(guest)} sits at {where}, at {dinner.courses[course].name}"
                yield Break(what, 1, course, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        guest, allowed = dinner.guest_index(self.guest), self._seats(dinner)
        for course in courses_of(dinner, self.courses):
            yield SeatsAllowed(guest, course, allowed)
