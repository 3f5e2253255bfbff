"""What rules about two guests at one table, or side by side, share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from seating.people.pairs import all_pairs
from seating.rules.shared.kinds import Kind, PairAtTable, PairBeside
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.words.errors import InputError
from seating.words.names import listed

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


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
    beside: ClassVar[bool] = False
    asked: ClassVar[str]
    broken: ClassVar[str]

    def check(self, dinner: Dinner) -> None:
        check_pairs(dinner, self.guests)
        check_courses(dinner, self.courses)

    def sentence(self, dinner: Dinner) -> str:
        names = named(dinner, self.guests)
        return f"{names} {self.asked}{when(course_names(dinner, self.courses))}"

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        guests = [dinner.guest_index(guest) for guest in self.guests]
        for course in courses_of(dinner, self.courses):
            for first, second in all_pairs(guests):
                here, there = plan.table_of(course, first), plan.table_of(course, second)
                if here is None or there is None:
                    continue
                if joined(plan, course, first, second, self.beside) == self.together:
                    continue
                names = listed([dinner.label(first), dinner.label(second)])
                where = self.broken.format(dinner.tables[here].name, dinner.tables[there].name)
                what = f"{names} {where}, at {dinner.courses[course].name}"
                yield Break(what, 1, course, (first, second))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        guests = [dinner.guest_index(guest) for guest in self.guests]
        kind = PairBeside if self.beside else PairAtTable
        for course in courses_of(dinner, self.courses):
            for first, second in all_pairs(guests):
                yield kind(first, second, course, self.together)


def check_pairs(dinner: Dinner, guests: tuple[str, ...]) -> None:
    """Raise InputError unless these are two or more guests, all different."""
    written = "; ".join(guests)
    if len(guests) < 2:
        raise InputError("a rule about sharing a table needs two guests", value=written)
    if len({dinner.guest_index(guest) for guest in guests}) < len(guests):
        raise InputError("a rule about sharing a table names a guest twice", value=written)


def named(dinner: Dinner, guests: tuple[str, ...]) -> str:
    """Guests' printed names as a phrase."""
    return listed(dinner.label(dinner.guest_index(guest)) for guest in guests)


def joined(plan: Plan, course: int, first: int, second: int, beside: bool) -> bool:
    """Whether two guests share a table at a course, or sit side by side."""
    if beside:
        return second in plan.neighbours(course, first)
    table = plan.table_of(course, first)
    return table is not None and table == plan.table_of(course, second)
