"""Guests who do not change places: hosts, wheelchairs, guests of honour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Kind, SamePlace
from seating.rules.shared.rule import Break, Rule
from seating.rules.shared.those import Who, guests_of, subject
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class Stays(Rule):
    """A guest keeps one seat all evening, or one table.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    table : bool, optional
        True: any seat of one table will do.
    """

    guest: Who
    table: bool = False

    def check(self, dinner: Dinner) -> None:
        guests_of(dinner, self.guest)

    def said(self, dinner: Dinner) -> Phrase:
        what = Said.of("stays_table" if self.table else "stays")
        return Said.of("says", who=subject(dinner, self.guest), what=what, when="")

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        for guest in guests_of(dinner, self.guest):
            seats = [int(seat) for seat in plan.seats[:, guest] if seat >= 0]
            places = [int(dinner.table_of_seat[seat]) for seat in seats] if self.table else seats
            extra = len(set(places)) - 1
            if extra > 0:
                where = "at {} tables, not at one" if self.table else "on {} seats, not on one"
                what = f"{dinner.label(guest)} sits {where.format(extra + 1)}"
                yield Break(what, extra, None, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        for guest in guests_of(dinner, self.guest):
            yield SamePlace(guest, self.table)
