"""Guests of different kinds side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Alternates, Kind
from seating.rules.shared.rows_of_seats import fewest_side_by_side
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.values import column_of, column_said
from seating.words.names import fold, listed
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan, Sitting


@dataclass(frozen=True)
class Alternate(Rule):
    """Side by side sit guests of different values, as far as the numbers at a table allow.

    Parameters
    ----------
    column : str
        As in ``gender``; guests without a value sit beside anybody. Of several values in
        one cell the first counts.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    column: str
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        column_of(dinner, self.column)
        check_courses(dinner, self.courses)

    def said(self, dinner: Dinner) -> Phrase:
        courses = when(course_names(dinner, self.courses))
        return Said.of("alternate", column=column_said(self.column), when=courses)

    def _values(self, dinner: Dinner) -> tuple[int, ...]:
        column = column_of(dinner, self.column)
        numbers: dict[str, int] = {}
        values = []
        for guest in dinner.guests:
            first = next((part for part in guest.get(column).split(";") if part.strip()), None)
            values.append(-1 if first is None else numbers.setdefault(fold(first), len(numbers)))
        return tuple(values)

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner, values = plan.dinner, self._values(plan.dinner)
        for course in courses_of(dinner, self.courses):
            for table in range(len(dinner.tables)):
                yield from self._at(plan, course, table, values)

    def _at(self, plan: Plan, course: int, table: int, values: tuple[int, ...]) -> Iterator[Break]:
        dinner = plan.dinner
        alike = alike_side_by_side(plan, course, table, values)
        extra = len(alike) - unavoidable(plan, course, table, values)
        if extra > 0:
            guests = tuple(dict.fromkeys(guest for pair in alike for guest in pair))
            pairs = listed(
                listed([dinner.label(first), dinner.label(second)]) for first, second in alike
            )
            where = f"table {dinner.tables[table].name}, at {dinner.courses[course].name}"
            sit = "sits" if extra == 1 else "sit"
            what = f"{extra} more than need be {sit} beside one of the same {self.column}"
            yield Break(f"{what} at {where}: {pairs}", extra, course, guests)

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        values = self._values(dinner)
        for course in courses_of(dinner, self.courses):
            yield Alternates(values, course)


def alike_side_by_side(
    plan: Plan, course: int, table: int, values: tuple[int, ...]
) -> list[tuple[int, int]]:
    """Pairs of guests with one value who sit side by side at a table."""
    near = plan.dinner.tables[table].beside
    sitting = on_own_seats(plan, course, table)
    return [
        (one.guest, two.guest)
        for place, one in enumerate(sitting)
        for two in sitting[place + 1 :]
        if near[one.seat - 1, two.seat - 1] and values[one.guest] == values[two.guest] >= 0
    ]


def unavoidable(plan: Plan, course: int, table: int, values: tuple[int, ...]) -> int:
    """How many such pairs there are at least, by who sits at the table and which seats are taken.

    Only the guests of the most frequent value can be too many to be kept apart.
    """
    sitting = on_own_seats(plan, course, table)
    counts = Counter(values[one.guest] for one in sitting if values[one.guest] >= 0)
    taken = [one.seat - 1 for one in sitting]
    own = plan.dinner.tables[table].own_seats
    beside = plan.dinner.tables[table].beside[:own, :own]
    return fewest_side_by_side(beside, taken, max(counts.values(), default=0))


def on_own_seats(plan: Plan, course: int, table: int) -> list[Sitting]:
    """Who sits at a table, but for added seats, where nothing alternates."""
    own = plan.dinner.tables[table].own_seats
    return [one for one in plan.at(course, table) if one.seat <= own]
