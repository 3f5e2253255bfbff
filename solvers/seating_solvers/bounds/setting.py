"""What every argument starts from: table sizes in each course, and who can gain what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.dinner import Dinner
from seating.pairs import Ints, PairTable
from seating.plan import Plan
from seating.spread import Spread, even_spread
from seating.talk import Talk


@dataclass(frozen=True, eq=False)
class Setting:
    """A dinner seen through a talk model, with the sizes its tables may have.

    Parameters
    ----------
    dinner : Dinner
    talk : Talk
        The dinner's own, or ``table`` when new pairs at a table are counted.
    spread : Spread
        Least and most guests at each table.
    interest : PairTable
        The dinner's own, or all ones when pairs are counted.
    """

    dinner: Dinner
    talk: Talk
    spread: Spread
    interest: PairTable

    @classmethod
    def of(cls, dinner: Dinner, plan: Plan | None = None, *, pairs: bool = False) -> Setting:
        """The setting for introductions, or with `pairs` for new pairs at a table.

        A plan that does not keep the even spread is measured against its own sizes.
        """
        spread = even_spread(dinner)
        if plan is not None and not (
            (spread.low <= plan.sizes).all() and (plan.sizes <= spread.high).all()
        ):
            spread = Spread(plan.sizes, plan.sizes)
        if not pairs:
            return cls(dinner, dinner.talk, spread, dinner.interest)
        every_pair = PairTable.empty(len(dinner.guests), default=1)
        return cls(dinner, Talk("table"), spread, every_pair)

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
    def sizes(self) -> list[Ints] | None:
        """Guests at each table in each course, up to tables of one kind; None if unsure."""
        sizes = []
        for low, high, there in zip(
            self.spread.low, self.spread.high, self.dinner.present.sum(axis=1), strict=True
        ):
            open_tables = np.flatnonzero(high > low)
            more = int(there - low.sum())
            if (high - low > 1).any() or len(set(low[open_tables].tolist())) > 1:
                return None
            size = low.copy()
            size[open_tables[:more]] += 1
            sizes.append(size)
        return sizes
