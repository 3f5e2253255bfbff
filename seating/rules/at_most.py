"""No more than so many guests of one kind at a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.counting import check_count, count_breaks, tables_of, tables_said
from seating.rules.shared.kinds import CountAtTable, Kind
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.values import column_said, members_by_value, value_said
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class AtMost(Rule):
    """At most so many guests who share a value in a column sit at one table.

    Parameters
    ----------
    column : str
        As in ``company``; guests without a value are not counted.
    most : int
        At least 0; 1 keeps apart all who share a value.
    value : str, optional
        Count the guests of this value only; those of each when left out.
    tables : tuple of str, optional
        At which tables; all when left out.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    column: str
    most: int
    value: str | None = None
    tables: tuple[str, ...] | None = None
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        check_count(self.most)
        members_by_value(dinner, self.column, self.value)
        tables_of(dinner, self.tables)
        check_courses(dinner, self.courses)

    def said(self, dinner: Dinner) -> Phrase:
        column = column_said(self.column)
        if self.value is None:
            which = Said.of("of_one", column=column)
        else:
            value = value_said(dinner, self.column, self.value)
            which = Said.of("of_value", column=column, value=value)
        every = "one_table" if self.most else "any_table"
        where = tables_said(dinner, self.tables, "any_one_of", every)
        courses = when(course_names(dinner, self.courses))
        if self.most < 2:
            key = "at_most_one" if self.most else "at_most_none"
            return Said.of(key, which=which, where=where, when=courses)
        return Said.of("at_most", count=self.most, which=which, where=where, when=courses)

    def _counts(self, dinner: Dinner) -> Iterator[tuple[str, CountAtTable]]:
        tables = tables_of(dinner, self.tables)
        members = members_by_value(dinner, self.column, self.value)
        for course in courses_of(dinner, self.courses):
            for value, guests in members.items():
                if len(guests) > self.most:
                    yield value, CountAtTable(guests, course, tables, 0, self.most)

    def breaks(self, plan: Plan) -> Iterator[Break]:
        for value, count in self._counts(plan.dinner):
            yield from count_breaks(plan, count, f"whose {self.column} is {value}")

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        return (count for _, count in self._counts(dinner))
