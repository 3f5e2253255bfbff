"""No more than so many guests of one kind at a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.counting import check_count, count_breaks, tables_named, tables_of
from seating.rules.shared.kinds import CountAtTable, Kind
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.values import members_by_value, with_value

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

    def sentence(self, dinner: Dinner) -> str:
        if self.value is None:
            who = f"of one {self.column}"
        else:
            who = f"whose {self.column} is {with_value(dinner, self.column, self.value)[0]}"
        count = {0: "No guest", 1: "No two guests"}.get(self.most, f"At most {self.most} guests")
        sit = "sits" if self.most == 0 else "sit"
        every = "any table" if self.most == 0 else "one table"
        where = tables_named(dinner, self.tables, "any", every)
        return f"{count} {who} {sit} at {where}{when(course_names(dinner, self.courses))}"

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
