"""Guests who change table at every course."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from seating.rules.shared.for_everyone import Everyone
from seating.rules.shared.kinds import Kind, NewTable
from seating.rules.shared.rule import Break
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class ChangesTable(Everyone):
    """At every course a table other than that of the course before.

    Courses a guest misses are passed over. Parameters as for `Everyone`.
    """

    ever: ClassVar[bool] = False

    def said(self, dinner: Dinner) -> Phrase:
        return self.who(dinner, Said.of(self.called()))

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        for guest in self.asked(dinner):
            before: list[int] = []
            for course in range(len(dinner.courses)):
                table = plan.table_of(course, guest)
                if table is None:
                    continue
                if table in (before if self.ever else before[-1:]):
                    where = f"table {dinner.tables[table].name}, at {dinner.courses[course].name}"
                    what = f"{dinner.label(guest)} sits once more at {where}"
                    yield Break(what, 1, course, (guest,))
                before.append(table)

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        for guest in self.asked(dinner):
            yield NewTable(guest, self.ever)
