"""Guests of each kind spread evenly over the tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from seating.rules.shared.counting import count_breaks
from seating.rules.shared.kinds import CountAtTable, Kind
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.table_shares import shares
from seating.rules.shared.values import column_said, members_by_value, value_said
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class SpreadEvenly(Rule):
    """At every table sits a fair share of the guests of each value of a column.

    A table where s of the n guests of a course are to sit, when all are spread evenly over the
    tables (`seating.dinner.even_spread`), has ``m * s / n`` of m guests of one value, rounded down
    or up. Where s may be one of two numbers, the lower is rounded down and the higher up. Who is
    there and has no seat counts among n and m, and sits at no table; who is away and sits all the
    same does not count.

    Parameters
    ----------
    column : str
        As in ``department``; guests without a value are not counted.
    value : str, optional
        Spread the guests of this value only; those of each when left out.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    follows_spread: ClassVar[bool] = True

    column: str
    value: str | None = None
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        members_by_value(dinner, self.column, self.value)
        check_courses(dinner, self.courses)

    def said(self, dinner: Dinner) -> Phrase:
        column, courses = column_said(self.column), when(course_names(dinner, self.courses))
        if self.value is None:
            return Said.of("spread", column=column, when=courses)
        value = value_said(dinner, self.column, self.value)
        return Said.of("spread_value", column=column, value=value, when=courses)

    def _counts(self, dinner: Dinner) -> Iterator[tuple[str, CountAtTable]]:
        members = members_by_value(dinner, self.column, self.value)
        for course in courses_of(dinner, self.courses):
            there = frozenset(dinner.present[course].nonzero()[0].tolist())
            for value, having in members.items():
                guests = having & there
                for least, most, tables in shares(dinner, course, guests):
                    yield value, CountAtTable(guests, course, tables, least, most)

    def breaks(self, plan: Plan) -> Iterator[Break]:
        for value, count in self._counts(plan.dinner):
            yield from count_breaks(plan, count, f"whose {self.column} is {value}")

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        return (count for _, count in self._counts(dinner))
