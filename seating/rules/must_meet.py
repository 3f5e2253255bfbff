"""Guests who must meet at least once this evening."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from seating.people.pairs import all_pairs
from seating.rules.shared.kinds import Kind, PairMeets
from seating.rules.shared.pairwise import check_pairs, joined
from seating.rules.shared.rule import Break, Rule
from seating.rules.shared.those import Who, guests_of, guests_said
from seating.words.names import listed
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class MustMeet(Rule):
    """Every two of these guests share a table, or sit side by side, at least once.

    Parameters
    ----------
    guests : tuple of str or Those
        Ids, or kinds of guests; at least two, all different. It asks nothing of two who are
        never there together.
    beside : bool, optional
        True: side by side.

    Notes
    -----
    Who is there and has no seat meets nobody, and so breaks it.
    """

    guests: tuple[Who, ...]
    beside: bool = False

    def check(self, dinner: Dinner) -> None:
        check_pairs(dinner, self.guests)

    def _what(self) -> str:
        return "sit side by side" if self.beside else "share a table"

    def said(self, dinner: Dinner) -> Phrase:
        what = Said.of("must_meet_beside" if self.beside else "must_meet")
        return Said.of("says", who=guests_said(dinner, self.guests), what=what, when="")

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        for first, second in self._pairs(dinner):
            there = dinner.present[:, first] & dinner.present[:, second]
            both = np.flatnonzero(there & dinner.meeting)
            met = (
                joined(plan, course, first, second, self.beside)
                for course in both.tolist()
                if min(plan.seats[course, [first, second]]) >= 0
            )
            if len(both) and not any(met):
                names = listed([dinner.label(first), dinner.label(second)])
                yield Break(f"{names} never {self._what()}", 1, None, (first, second))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        for first, second in self._pairs(dinner):
            yield PairMeets(first, second, self.beside)

    def _pairs(self, dinner: Dinner) -> Iterator[tuple[int, int]]:
        return all_pairs(guests_of(dinner, *self.guests))
