"""Tables that are closed, and seats out of use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Kind, SeatsClosed
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.words.errors import InputError
from seating.words.sentences.said import Phrase, Said, Series

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class Closed(Rule):
    """Nobody sits at some tables, or on some seats of them.

    Tables are filled, and bounds counted, as if these seats were not there.

    Parameters
    ----------
    tables : tuple of str
        Names of tables.
    seats : tuple of int, optional
        Seats of each of them, from 1; all when left out.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    tables: tuple[str, ...]
    seats: tuple[int, ...] = ()
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        if not self.tables:
            raise InputError("a rule for some tables must name one")
        check_courses(dinner, self.courses)
        for name in self.tables:
            table = dinner.tables[dinner.table_index(name)]
            for seat in self.seats:
                if not 1 <= seat <= table.seats:
                    hint = f"table {table.name} has seats 1 to {table.seats}"
                    raise InputError("no such seat", value=str(seat), hint=hint)

    def places(self, dinner: Dinner) -> frozenset[int]:
        """The seats on which nobody sits, through the room."""
        first = dinner.first_seat.tolist()
        found: set[int] = set()
        for name in self.tables:
            table = dinner.table_index(name)
            seats = range(first[table], first[table + 1])
            found.update((seats[seat - 1] for seat in self.seats) if self.seats else seats)
        return frozenset(found)

    def said(self, dinner: Dinner) -> Phrase:
        indices = dict.fromkeys(dinner.table_index(name) for name in self.tables)
        names = Series.of(dinner.tables[index].name for index in indices)
        courses, several = when(course_names(dinner, self.courses)), len(indices) > 1
        if not self.seats:
            return Said.of("closed", many=several, tables=names, when=courses)
        numbers = Series.of(sorted(set(self.seats)))
        return Said.of(
            "out_of_use",
            seats=Said.of("seat_numbered", many=len(numbers.items) > 1, numbers=numbers),
            tables=Said.of("of_tables", many=several, tables=names),
            when=courses,
        )

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner, closed = plan.dinner, self.places(plan.dinner)
        what = "out of use" if self.seats else "closed"
        for course in courses_of(dinner, self.courses):
            for seat in sorted(closed):
                guest = int(plan.occupants[course, seat])
                if guest >= 0:
                    where = f"{dinner.place(seat)}, which is {what}"
                    name = dinner.courses[course].name
                    said = f"{dinner.label(guest)} sits at {where}, at {name}"
                    yield Break(said, 1, course, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        closed = self.places(dinner)
        for course in courses_of(dinner, self.courses):
            yield SeatsClosed(course, closed)
