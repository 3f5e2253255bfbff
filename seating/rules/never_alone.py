"""Nobody the only one of theirs at a table: a language, a team, a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Kind, TableMate
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.values import (
    column_of,
    column_said,
    members_by_value,
    value_said,
)
from seating.words.names import listed, listed_few
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


MOST_TOLD = 6
"""Guests named in one note."""


@dataclass(frozen=True)
class NeverAlone(Rule):
    """No guest who has a value in a column is the only one at a table to have it.

    Of several values in one cell it is enough to share one. Nothing is asked of guests with
    whom nobody who is there shares a value, nor of those without a value.

    Parameters
    ----------
    column : str
        As in ``language``.
    value : str, optional
        Ask it of guests of this value only, who are to share this one; of those of each when
        left out.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    column: str
    value: str | None = None
    courses: tuple[str, ...] | None = None

    def check(self, dinner: Dinner) -> None:
        members_by_value(dinner, self.column, self.value)
        check_courses(dinner, self.courses)

    def said(self, dinner: Dinner) -> Phrase:
        courses = when(course_names(dinner, self.courses))
        column = column_said(column_of(dinner, self.column))
        if self.value is None:
            return Said.of("never_alone", column=column, when=courses)
        value = value_said(dinner, self.column, self.value)
        return Said.of("never_alone_value", column=column, value=value, when=courses)

    def _kin(self, dinner: Dinner) -> dict[frozenset[int], list[int]]:
        """Guests by those who share a value with them, they too; once for each such set."""
        values: dict[int, list[frozenset[int]]] = {}
        for members in members_by_value(dinner, self.column, self.value).values():
            for guest in members:
                values.setdefault(guest, []).append(members)
        alike: dict[tuple[frozenset[int], ...], list[int]] = {}
        for guest in sorted(values):
            alike.setdefault(tuple(values[guest]), []).append(guest)
        found: dict[frozenset[int], list[int]] = {}
        for several, guests in alike.items():
            kin = several[0] if len(several) == 1 else frozenset().union(*several)
            found.setdefault(kin, []).extend(guests)
        return {kin: sorted(guests) for kin, guests in found.items()}

    def _at(self, dinner: Dinner, course: int, alone: bool) -> Iterator[tuple[int, frozenset[int]]]:
        """The guests there at a course, and their kin: those with kin there too, or `alone`."""
        there = frozenset(dinner.present[course].nonzero()[0].tolist())
        for kin, guests in self._kin(dinner).items():
            if (len(kin & there) == 1) == alone:
                yield from ((guest, kin) for guest in guests if guest in there)

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        for course in courses_of(dinner, self.courses):
            for guest, kin in self._at(dinner, course, alone=False):
                table = plan.table_of(course, guest)
                if table is None:
                    continue
                others = (one.guest for one in plan.at(course, table) if one.guest != guest)
                if not any(other in kin for other in others):
                    where = f"table {dinner.tables[table].name}, at {dinner.courses[course].name}"
                    said = f"{self._theirs(dinner, guest)} at {where}"
                    what = f"{dinner.label(guest)} is the only one {said}"
                    yield Break(what, 1, course, (guest,))

    def _theirs(self, dinner: Dinner, guest: int) -> str:
        values = listed(self._values(dinner, guest), "or")
        return f"whose {column_of(dinner, self.column)} is {values}"

    def _values(self, dinner: Dinner, guest: int) -> list[str]:
        return [
            value
            for value, those in members_by_value(dinner, self.column, self.value).items()
            if guest in those
        ]

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        for course in courses_of(dinner, self.courses):
            for guest, kin in self._at(dinner, course, alone=False):
                yield TableMate(guest, course, kin)

    def unasked(self, dinner: Dinner) -> str:
        alone: dict[int, list[str]] = {}
        for course in courses_of(dinner, self.courses):
            for guest, _ in self._at(dinner, course, alone=True):
                alone.setdefault(guest, []).append(dinner.courses[course].name)
        if not alone:
            return ""
        told = [self._told_alone(dinner, guest, courses) for guest, courses in alone.items()]
        column = column_of(dinner, self.column)
        who = listed_few(told, MOST_TOLD)
        return f"Nobody shares their {column}, so that it is not asked: {who}."

    def _told_alone(self, dinner: Dinner, guest: int, courses: list[str]) -> str:
        values = listed(self._values(dinner, guest))
        always = len(courses) == int(dinner.present[:, guest].sum())
        return f"{dinner.label(guest)} ({values}{'' if always else f', at {listed(courses)}'})"
