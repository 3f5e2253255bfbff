"""What rules about two guests at one table share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from seating.errors import InputError
from seating.names import listed
from seating.pairs import all_pairs
from seating.rules.base import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.kinds import Kind, PairAtTable

if TYPE_CHECKING:
    from seating.dinner import Dinner
    from seating.plan import Plan


@dataclass(frozen=True)
class Pairwise(Rule):
    """Two guests or more, of whom every pair is bound.

    Parameters
    ----------
    guests : tuple of str
        Ids; at least two, all different.
    courses : tuple of str, optional
        At which courses; all when left out. It asks nothing of a course one of a pair
        misses.
    """

    guests: tuple[str, ...]
    courses: tuple[str, ...] | None = None

    together: ClassVar[bool]
    asked: ClassVar[str]
    broken: ClassVar[str]

    def check(self, dinner: Dinner) -> None:
        named = "; ".join(self.guests)
        if len(self.guests) < 2:
            raise InputError("a rule about sharing a table needs two guests", value=named)
        if len({dinner.guest_index(guest) for guest in self.guests}) < len(self.guests):
            raise InputError("a rule about sharing a table names a guest twice", value=named)
        check_courses(dinner, self.courses)

    def sentence(self, dinner: Dinner) -> str:
        names = listed(dinner.label(dinner.guest_index(guest)) for guest in self.guests)
        return f"{names} {self.asked}{when(course_names(dinner, self.courses))}"

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        guests = [dinner.guest_index(guest) for guest in self.guests]
        for course in courses_of(dinner, self.courses):
            for first, second in all_pairs(guests):
                here, there = plan.table_of(course, first), plan.table_of(course, second)
                if here is None or there is None or (here == there) == self.together:
                    continue
                names = listed([dinner.label(first), dinner.label(second)])
                where = self.broken.format(dinner.tables[here].name, dinner.tables[there].name)
                what = f"{names} {where}, at {dinner.courses[course].name}"
                yield Break(what, 1, course, (first, second))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        guests = [dinner.guest_index(guest) for guest in self.guests]
        for course in courses_of(dinner, self.courses):
            for first, second in all_pairs(guests):
                yield PairAtTable(first, second, course, self.together)
