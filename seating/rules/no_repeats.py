"""Guests who do not meet again and again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from seating.people.pairs import Ints
from seating.rules.shared.for_everyone import Everyone
from seating.rules.shared.kinds import Kind, MeetAtMost
from seating.rules.shared.pairwise import check_pairs, joined
from seating.rules.shared.rule import Break
from seating.rules.shared.those import guests_said
from seating.words.errors import InputError
from seating.words.names import listed
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan

MOST_TIMES = 1_000_000
OFTEN = {1: "once", 2: "twice"}


@dataclass(frozen=True)
class NoRepeats(Everyone):
    """No two guests share a table, or sit side by side, more than so many times.

    Parameters
    ----------
    guests : tuple of str or Those, optional
        Ids, or kinds of guests; every two of them are bound, whether or not they know each
        other. Any two strangers when left out.
    but : tuple of str or Those, optional
        Those whom it does not ask.
    times : int, optional
        At least 1.
    beside : bool, optional
        True: side by side.
    """

    times: int = 1
    beside: bool = False

    def check(self, dinner: Dinner) -> None:
        super().check(dinner)
        if self.guests is not None:
            check_pairs(dinner, self.guests, most=None)
        if self.times < 1:
            hint = "guests who must never meet sit apart"
            raise InputError(
                "a number of times is at least 1 here", value=str(self.times), hint=hint
            )
        if self.times > MOST_TIMES:
            what = f"a number of times is at most {MOST_TIMES:,} here"
            raise InputError(what, value=str(self.times))

    @property
    def _often(self) -> Said:
        often = OFTEN.get(self.times)
        return Said.of(often) if often else Said.of("times", count=self.times)

    @property
    def _meet(self) -> str:
        return "sit side by side" if self.beside else "share a table"

    def said(self, dinner: Dinner) -> Phrase:
        beside = "_beside" if self.beside else ""
        if self.guests is not None:
            return self.who(dinner, Said.of(f"meet_at_most{beside}", often=self._often), each=False)
        if not self.but:
            return Said.of(f"no_repeats{beside}", often=self._often)
        others = guests_said(dinner, self.but)
        return Said.of(f"no_repeats{beside}_but", others=others, often=self._often)

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        for first, second in self._too_often(plan).tolist():
            names = listed([dinner.label(first), dinner.label(second)])
            met = [
                course
                for course in range(len(dinner.courses))
                if dinner.meeting[course] and joined(plan, course, first, second, self.beside)
            ]
            for course in met[self.times :]:
                table = dinner.tables[plan.table_of(course, first) or 0].name
                what = f"{names} {self._meet} once more at {dinner.courses[course].name}"
                yield Break(f"{what}, table {table}", 1, course, (first, second))

    def _too_often(self, plan: Plan) -> Ints:
        """Pairs who meet too often, shape (pairs, 2)."""
        # a ledger is of a plan, and a plan of a dinner with its rules
        from seating.score.ledger import ledger_of

        ledger = ledger_of(plan)
        often = (ledger.beside if self.beside else ledger.courses) > self.times
        asked = np.zeros(len(plan.dinner.guests), dtype=bool)
        asked[self.asked(plan.dinner)] = True
        often &= asked[ledger.first] & asked[ledger.second]
        if self.guests is None:
            often &= ledger.strangers
        return np.column_stack([ledger.first[often], ledger.second[often]])

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        spared: frozenset[tuple[int, int]] = frozenset()
        if self.guests is None:
            prior = dinner.prior
            known = ~dinner.strangers(prior.values)
            pairs = zip(prior.first[known].tolist(), prior.second[known].tolist(), strict=True)
            spared = frozenset(pairs)
        yield MeetAtMost(frozenset(self.asked(dinner)), spared, self.times, self.beside)
