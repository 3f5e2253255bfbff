"""What rules that ask for a table mate share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Kind, TableMate
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


class AtTheTableOf(Rule):
    """At the table of a guest sits at least one of some others."""

    guest: str
    courses: tuple[str, ...] | None

    @abstractmethod
    def others(self, dinner: Dinner) -> frozenset[int]:
        """Of whom one is enough."""

    @abstractmethod
    def asked(self, dinner: Dinner) -> str:
        """What the guest has, in the sentence."""

    @abstractmethod
    def lacking(self, dinner: Dinner) -> str:
        """What the guest has where it is broken."""

    def check(self, dinner: Dinner) -> None:
        dinner.guest_index(self.guest)
        check_courses(dinner, self.courses)
        self.others(dinner)

    def sentence(self, dinner: Dinner) -> str:
        name = dinner.label(dinner.guest_index(self.guest))
        return f"{name} {self.asked(dinner)}{when(course_names(dinner, self.courses))}"

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        guest, others = dinner.guest_index(self.guest), self.others(dinner)
        for course in courses_of(dinner, self.courses):
            table = plan.table_of(course, guest)
            if table is None or any(one.guest in others for one in plan.at(course, table)):
                continue
            where = f"at table {dinner.tables[table].name}, at {dinner.courses[course].name}"
            what = f"{dinner.label(guest)} {self.lacking(dinner)} {where}"
            yield Break(what, 1, course, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        guest, others = dinner.guest_index(self.guest), self.others(dinner)
        for course in courses_of(dinner, self.courses):
            yield TableMate(guest, course, others)
