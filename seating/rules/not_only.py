"""No table of one kind of guests alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.counting import tables_of
from seating.rules.shared.kinds import CountAtTable, Kind
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.values import column_said, value_said, with_value
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class NotOnly(Rule):
    """At every table where anybody sits is a guest who has not this value.

    Parameters
    ----------
    column : str
        As in ``status``.
    value : str
        As in ``newcomer``.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    column: str
    value: str
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        with_value(dinner, self.column, self.value)
        check_courses(dinner, self.courses)

    def _what(self, dinner: Dinner) -> str:
        return (
            f"only guests whose {self.column} is "
            + (with_value(dinner, self.column, self.value)[0])
        )

    def said(self, dinner: Dinner) -> Phrase:
        column, value = column_said(self.column), value_said(dinner, self.column, self.value)
        courses = when(course_names(dinner, self.courses))
        return Said.of("not_only", column=column, value=value, when=courses)

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        members = with_value(dinner, self.column, self.value)[1]
        for course in courses_of(dinner, self.courses):
            for table in range(len(dinner.tables)):
                sitting = [one.guest for one in plan.at(course, table)]
                if sitting and members.issuperset(sitting):
                    where = f"table {dinner.tables[table].name}, at {dinner.courses[course].name}"
                    what = f"{self._what(dinner)} sit at {where}"
                    yield Break(what[0].upper() + what[1:], 1, course, tuple(sitting))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        everyone = frozenset(range(len(dinner.guests)))
        others = everyone - with_value(dinner, self.column, self.value)[1]
        tables = tables_of(dinner, None)
        for course in courses_of(dinner, self.courses):
            yield CountAtTable(others, course, tables, 1, len(everyone))
