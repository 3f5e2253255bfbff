"""What rules that ask for a table mate share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Kind, TableMate
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.those import Who, guests_of, subject
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


class AtTheTableOf(Rule):
    """At the table of a guest, or of each of a kind, sits at least one of some others."""

    guest: Who
    courses: tuple[str, ...] | None

    @abstractmethod
    def others(self, dinner: Dinner, guest: int) -> frozenset[int]:
        """Of whom one is enough for a guest."""

    @abstractmethod
    def asked(self, dinner: Dinner) -> Phrase:
        """What the guest has, in the sentence."""

    @abstractmethod
    def lacking(self, dinner: Dinner) -> str:
        """What the guest has where it is broken."""

    def check(self, dinner: Dinner) -> None:
        check_courses(dinner, self.courses)
        for guest in guests_of(dinner, self.guest):
            self.others(dinner, guest)

    def said(self, dinner: Dinner) -> Phrase:
        courses = when(course_names(dinner, self.courses))
        return Said.of(
            "says", who=subject(dinner, self.guest), what=self.asked(dinner), when=courses
        )

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        for guest in guests_of(dinner, self.guest):
            others = self.others(dinner, guest)
            for course in courses_of(dinner, self.courses):
                table = plan.table_of(course, guest)
                if table is None or any(one.guest in others for one in plan.at(course, table)):
                    continue
                where = f"at table {dinner.tables[table].name}, at {dinner.courses[course].name}"
                what = f"{dinner.label(guest)} {self.lacking(dinner)} {where}"
                yield Break(what, 1, course, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        for guest in guests_of(dinner, self.guest):
            others = self.others(dinner, guest)
            for course in courses_of(dinner, self.courses):
                yield TableMate(guest, course, others)
