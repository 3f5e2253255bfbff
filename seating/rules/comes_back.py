"""Guests who come back: at a later course they sit where they sat at an earlier one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.for_everyone import Everyone
from seating.rules.shared.kinds import Kind, PlaceAgain
from seating.rules.shared.rule import Break, check_courses, course_names, courses_of
from seating.words.errors import InputError
from seating.words.names import listed_few
from seating.words.sentences.said import Phrase, Said, Series

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan

MOST_TOLD = 6
"""Guests named in one note."""


@dataclass(frozen=True)
class ComesBack(Everyone):
    """At some courses guests sit at the table, or on the seat, of another course.

    A group that sat at one table is one again then. Nothing is asked of a guest who misses
    either course.

    Parameters
    ----------
    guests, but
        As for `Everyone`.
    as_at : str
        The course whose places they take again.
    courses : tuple of str
        When they do.
    seat : bool, optional
        True: the very seat.
    """

    as_at: str = ""
    courses: tuple[str, ...] = ()
    seat: bool = False

    def check(self, dinner: Dinner) -> None:
        super().check(dinner)
        dinner.course_index(self.as_at)
        check_courses(dinner, self.courses)
        if not self._courses(dinner):
            raise InputError("a course is always as itself", value=self.as_at)

    def _courses(self, dinner: Dinner) -> list[int]:
        before = dinner.course_index(self.as_at)
        return [course for course in courses_of(dinner, self.courses) if course != before]

    def said(self, dinner: Dinner) -> Phrase:
        key = "comes_back_seat" if self.seat else "comes_back"
        courses = Series.of(course_names(dinner, self.courses) or ())
        return self.who(dinner, Said.of(key, before=self._before(dinner), courses=courses))

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        before = dinner.course_index(self.as_at)
        for guest in self.asked(dinner):
            there = int(plan.seats[before, guest])
            for course in self._courses(dinner):
                here = int(plan.seats[course, guest])
                if here >= 0 and there >= 0 and not self._same(dinner, here, there):
                    places = [self._place(dinner, seat) for seat in (here, there)]
                    where = f"{places[0]}, at {dinner.courses[course].name}, not at {places[1]}"
                    what = f"{dinner.label(guest)} sits at {where} as at {self._before(dinner)}"
                    yield Break(what, 1, course, (guest,))

    def _before(self, dinner: Dinner) -> str:
        return dinner.courses[dinner.course_index(self.as_at)].name

    def _same(self, dinner: Dinner, here: int, there: int) -> bool:
        if self.seat:
            return here == there
        return bool(dinner.table_of_seat[here] == dinner.table_of_seat[there])

    def _place(self, dinner: Dinner, seat: int) -> str:
        if self.seat:
            return dinner.place(seat)
        return f"table {dinner.tables[int(dinner.table_of_seat[seat])].name}"

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        before = dinner.course_index(self.as_at)
        for guest in self.asked(dinner):
            for course in self._courses(dinner):
                yield PlaceAgain(guest, course, before, table=not self.seat)

    def unasked(self, dinner: Dinner) -> str:
        before = dinner.course_index(self.as_at)
        new = [
            dinner.label(guest)
            for guest in self.asked(dinner)
            if not dinner.present[before, guest]
            and dinner.present[self._courses(dinner), guest].any()
        ]
        if not new:
            return ""
        missed = f"Not there at {self._before(dinner)}, and so not to come back"
        return f"{missed}: {listed_few(new, MOST_TOLD)}."
