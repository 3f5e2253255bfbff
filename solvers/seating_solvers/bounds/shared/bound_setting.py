"""What every argument starts from: table sizes in each course, and who can gain what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread, any_spread, even_spread
from seating.dinner.filling import ANY_FILLING, FILLING, THESE_NUMBERS
from seating.dinner.plan import Plan
from seating.people.pairs import Ints, PairTable, either
from seating.room.table import Table
from seating.score.score import judge
from seating.talk.talk import Talk
from seating_solvers.bounds.shared.pairs_held_by_rules import kept_apart


@dataclass(frozen=True, eq=False)
class BoundSetting:
    """A dinner seen through a talk model, with the sizes its tables may have.

    Parameters
    ----------
    dinner : Dinner
    talk : Talk
        The dinner's own, or ``table`` when new pairs at a table are counted.
    spread : Spread
        Least and most guests at each table, at the courses that count as meeting.
    present : ndarray of bool, shape (courses, guests)
        Who sits at the tables then.
    interest : PairTable
        The dinner's own, or all ones when pairs are counted.
    ruled : bool, optional
        Whether the dinner's rules are kept.
    holds_for : str, optional
        Of what plans it speaks, as in `seating_solvers.running.bound.Bound`.
    """

    dinner: Dinner
    talk: Talk
    spread: Spread
    present: NDArray[np.bool_]
    interest: PairTable
    ruled: bool = True
    holds_for: str = FILLING

    @classmethod
    def of(cls, dinner: Dinner, plan: Plan | None = None, *, pairs: bool = False) -> BoundSetting:
        """The setting for introductions, or with `pairs` for new pairs at a table.

        A plan that does not fill tables as the dinner wants is measured against all plans,
        however they fill them; one that seats others than those who are there, against those
        with its own numbers at tables; one that breaks rules, as if there were none.
        """
        spread, present, holds_for = even_spread(dinner), dinner.present, FILLING
        if plan is not None and not np.array_equal(plan.seats >= 0, present):
            spread, present = Spread(plan.sizes, plan.sizes), plan.seats >= 0
            holds_for = THESE_NUMBERS
        elif plan is not None and not spread.holds(plan.sizes):
            spread, holds_for = any_spread(dinner), ANY_FILLING
        ruled = plan is None or not judge(plan).breaks
        talk, interest = dinner.talk, dinner.interest
        if pairs:
            talk, interest = Talk("table"), PairTable.empty(len(dinner.guests), default=1)
        counted = _where_people_meet(dinner, spread, present)
        return cls(dinner, talk, *counted, interest, ruled, holds_for)

    @classmethod
    def however_filled(cls, dinner: Dinner) -> BoundSetting:
        """The setting for introductions of plans that fill tables as they like."""
        counted = _where_people_meet(dinner, any_spread(dinner), dinner.present)
        return cls(dinner, dinner.talk, *counted, dinner.interest, holds_for=ANY_FILLING)

    @property
    def courses(self) -> int:
        """How many courses count as meeting."""
        return len(self.present)

    @property
    def counts_pairs(self) -> bool:
        """Whether each pair at a table counts one, and nothing counts more."""
        return self.talk.meet == "table" and self.most_interest == 1

    @cached_property
    def most_interest(self) -> int:
        """The greatest interest in any pair."""
        return int(self.interest.values.max(initial=1))

    @cached_property
    def gain_left(self) -> PairTable:
        """For pairs with talk in life: what is left to gain, in units of worth."""
        prior, worth = self.dinner.prior, self.dinner.talk.worth
        if self.talk == self.dinner.talk:
            left = worth.most - worth.of(prior.values)
        else:
            left = self.dinner.strangers(prior.values).astype(np.int64)
        return PairTable(prior.people, prior.keys, left, self.talk.worth.most)

    @cached_property
    def special(self) -> PairTable:
        """Pairs that do not simply gain the most there is: what each can gain, in units of worth.

        Only pairs who are both there at some course; those whom rules keep apart gain nothing.
        """
        apart = kept_apart(self.dinner) if self.ruled else PairTable.empty(self.gain_left.people)
        tables = [table for table in (self.gain_left, self.interest, apart) if len(table)]
        if not tables:
            return apart
        keys = tables[0].keys
        for table in tables[1:]:
            keys = either(keys, table.keys)
        every = PairTable(apart.people, keys, _along(self.gain_left, keys))
        gains = every.values * _along(self.interest, keys) * (_along(apart, keys) == 0)
        if self.present.all():
            return PairTable(apart.people, keys, gains)
        meet = (self.present[:, every.first] & self.present[:, every.second]).any(axis=0)
        return PairTable(apart.people, keys[meet], gains[meet])

    @cached_property
    def attendance(self) -> tuple[NDArray[np.bool_], Ints, Ints]:
        """Who comes to the same courses.

        Returns
        -------
        patterns : ndarray of bool, shape (patterns, courses)
        kind : ndarray of int, shape (guests,)
            The pattern of each guest.
        counts : ndarray of int, shape (patterns,)
        """
        present = self.present.T
        if present.all():
            return present[:1], np.zeros(len(present), dtype=np.int64), np.array([len(present)])
        patterns, kind, counts = np.unique(present, axis=0, return_inverse=True, return_counts=True)
        return patterns, kind.reshape(-1), counts

    @cached_property
    def sizes(self) -> list[Ints] | None:
        """Guests at each table in each course, up to tables of one kind; None if unsure."""
        sizes = []
        for low, high, there in zip(
            self.spread.low, self.spread.high, self.present.sum(axis=1), strict=True
        ):
            open_tables = np.flatnonzero(high > low)
            more = int(there - low.sum())
            if len(open_tables) and (
                (high - low > 1).any() or low[open_tables].min() < low[open_tables].max()
            ):
                return None
            size = low.copy()
            size[open_tables[:more]] += 1
            sizes.append(size)
        return sizes

    @cached_property
    def shared_tables(self) -> list[tuple[Table, int]]:
        """Every kind of table where two may sit, and the most guests at one of that kind."""
        kinds = []
        for tables in self.dinner.tables_by_form:
            most = int(self.spread.high[:, tables].max())
            if most > 1:
                kinds.append((self.dinner.tables[tables[0]], most))
        return kinds

    @cached_property
    def least_talk(self) -> int:
        """The least talk of any two seats of a table where two may sit."""
        talk = [self.talk.between(table) for table, _ in self.shared_tables]
        return min((int(t[np.triu_indices(len(t), 1)].min()) for t in talk), default=0)


def _where_people_meet(
    dinner: Dinner, spread: Spread, present: NDArray[np.bool_]
) -> tuple[Spread, NDArray[np.bool_]]:
    """The same at the courses that count as meeting, and at no others."""
    counts = dinner.meeting
    return Spread(spread.low[counts], spread.high[counts]), present[counts]


def _along(table: PairTable, keys: Ints) -> Ints:
    """The values of sorted distinct keys, same shape."""
    return table.values if keys is table.keys else table.along(keys)
