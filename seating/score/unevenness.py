"""How unevenly an evening falls on its guests: the last level of the score, the smaller the better.

::

    wasted[g] = people g could have met, less those whom g meets
    again[p]  = courses the pair p shared before or shares tonight, less one
    missed[g] = sum over courses of the most people within reach of a seat, less those in g's
    unevenness = sum over guests of wasted^2
               + sum over pairs not bound together of again^2, less what it was before tonight
               + sum over guests of missed^2

Squares, so that what cannot be had by all is shared out: one chance less for whoever has
fewest costs more than for whoever has most; the third time a pair shares a table costs more
than the second time of two other pairs; and sitting alone or at a thin table is taken in turns.
A pair who knew each other counts as having shared a table once. What a guest could have met,
and who is within reach, says `seating.score.chances`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.dinner.plan import Plan
from seating.people.pairs import Ints, listed_in
from seating.score.chances import Chances, chances_of
from seating.score.ledger import Ledger


@dataclass(frozen=True, eq=False)
class Unevenness:
    """How unevenly a plan falls on its guests.

    Parameters
    ----------
    plan : Plan
    ledger : Ledger
        Of the whole plan.
    """

    plan: Plan
    ledger: Ledger

    @cached_property
    def value(self) -> int:
        """The sum of the three parts."""
        return self.of_chances + self.of_repeats + self.of_seats

    @property
    def of_chances(self) -> int:
        """The part of people who could have been met."""
        return int((self.wasted**2).sum())

    @property
    def of_repeats(self) -> int:
        """The part of pairs who share a table again."""
        # nearly all pairs share one table and none before, which costs nothing
        rows = np.flatnonzero((self.before > 0) | (self.ledger.courses > 1))
        rows = rows[~self.bound[rows]]
        before = self.before[rows].astype(np.int64)
        after = before + self.ledger.courses[rows] - 1
        return int((after**2 - np.maximum(before - 1, 0) ** 2).sum())

    @property
    def of_seats(self) -> int:
        """The part of seats with few people within reach."""
        return int((self.missed**2).sum())

    @property
    def flat(self) -> bool:
        """Whether guests hardly differ, and no pair who share a table did so before.

        What two guests waste or miss differs by one, or by a sixth of what they could have.
        """
        sitting = (self.plan.seats >= 0).any(axis=0)
        if self.of_repeats or not sitting.any():
            return not self.of_repeats
        little = max(int(self.chances.could_meet[sitting].min()) // 6, 1)
        return all(np.ptp(of[sitting]) <= little for of in (self.wasted, self.missed))

    @property
    def chances(self) -> Chances:
        """What the evening could offer at best."""
        return chances_of(self.plan.dinner)

    @cached_property
    def wasted(self) -> Ints:
        """New people each guest could have met and does not, shape (guests,)."""
        return np.asarray(np.maximum(self.chances.could_meet - self.ledger.meets, 0))

    @cached_property
    def before(self) -> Ints:
        """How often the pairs of the ledger were used to each other, shape (pairs,)."""
        times = self.chances.before.along(self.ledger.keys)
        return np.asarray(times, dtype=np.int16)  # at most `seating.dinner.checks.MOST_EARLIER`

    @cached_property
    def bound(self) -> np.ndarray:
        """Which pairs of the ledger rules keep together, shape (pairs,)."""
        return listed_in(self.ledger.keys, self.chances.bound)

    @cached_property
    def around(self) -> Ints:
        """People within reach of each guest, shape (courses, guests); 0 for who has no seat."""
        plan, dinner = self.plan, self.plan.dinner
        found = np.zeros(plan.seats.shape, dtype=np.int64)
        for tables, reach in zip(dinner.tables_by_form, self.chances.reach, strict=True):
            seats = dinner.first_seat[tables][:, None] + np.arange(len(reach))
            guests = plan.occupants[:, seats]
            people = (guests >= 0).astype(np.int64) @ reach.T.astype(np.int64)
            course, table, seat = np.nonzero(guests >= 0)
            found[course, guests[course, table, seat]] = people[course, table, seat]
        return found

    @cached_property
    def missed(self) -> Ints:
        """People missing within reach, course by course added up, shape (guests,)."""
        fewer = np.maximum(self.chances.best[:, None] - self.around, 0)
        return np.asarray((fewer * (self.plan.seats >= 0)).sum(axis=0))
