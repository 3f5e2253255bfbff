"""So many guests of one kind, or more, at every table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.counting import check_count, count_breaks, tables_of, tables_said
from seating.rules.shared.kinds import CountAtTable, Kind
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.values import column_said, value_said, with_value
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class AtLeast(Rule):
    """At every table where anybody sits are at least so many guests of one value.

    Parameters
    ----------
    column : str
        As in ``role``.
    value : str
        As in ``host``.
    least : int, optional
        At least 1.
    tables : tuple of str, optional
        At which tables; all when left out.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    column: str
    value: str
    least: int = 1
    tables: tuple[str, ...] | None = None
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        check_count(self.least, 1)
        with_value(dinner, self.column, self.value)
        tables_of(dinner, self.tables)
        check_courses(dinner, self.courses)

    def _what(self, dinner: Dinner) -> str:
        return f"whose {self.column} is {with_value(dinner, self.column, self.value)[0]}"

    def said(self, dinner: Dinner) -> Phrase:
        return Said.of(
            "at_least_one" if self.least == 1 else "at_least",
            where=tables_said(dinner, self.tables, "every_one_of", "every_table"),
            count=self.least,
            column=column_said(self.column),
            value=value_said(dinner, self.column, self.value),
            when=when(course_names(dinner, self.courses)),
        )

    def _counts(self, dinner: Dinner) -> Iterator[CountAtTable]:
        members = with_value(dinner, self.column, self.value)[1]
        tables = tables_of(dinner, self.tables)
        for course in courses_of(dinner, self.courses):
            yield CountAtTable(members, course, tables, self.least, len(dinner.guests))

    def breaks(self, plan: Plan) -> Iterator[Break]:
        for count in self._counts(plan.dinner):
            yield from count_breaks(plan, count, self._what(plan.dinner))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        return self._counts(dinner)
