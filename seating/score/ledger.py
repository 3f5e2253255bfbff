"""Talk moved from seats to pairs: everything the score is made of.

A ledger has one row for every pair of guests who share a table at least once. Pairs who
never do gain nothing, so that a dinner of a million needs some twenty million rows instead
of half a billion.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.pairs import Ints, pair_keys

# A pair at a table is sorted as one number: its key, and talk (below 2 ** 13 at any table)
# and side-by-side in the lowest bits. One sort of plain numbers beats any sort by index.
BITS = 14


@dataclass(frozen=True, eq=False)
class Ledger:
    """What a plan does to pairs.

    Parameters
    ----------
    dinner : Dinner
    keys : ndarray of int64, shape (pairs,)
        Sorted `seating.people.pairs.pair_keys` of the pairs who share a table at least once.
    talk : ndarray of int64, shape (pairs,)
        Talk in all courses together.
    courses : ndarray of int64, shape (pairs,)
        Courses in which the pair shares a table, of those that count as meeting.
    beside : ndarray of int64, shape (pairs,)
        Courses in which the pair sits side by side.
    """

    dinner: Dinner
    keys: Ints
    talk: Ints
    courses: Ints
    beside: Ints

    @property
    def first(self) -> Ints:
        """The lower index of each pair, shape (pairs,)."""
        return np.asarray(self.keys // len(self.dinner.guests))

    @property
    def second(self) -> Ints:
        """The higher index of each pair, shape (pairs,)."""
        return np.asarray(self.keys % len(self.dinner.guests))

    @cached_property
    def prior(self) -> Ints:
        """Talk the pairs had in life, shape (pairs,)."""
        return _in_half(self.dinner.prior.along(self.keys))

    @cached_property
    def strangers(self) -> NDArray[np.bool_]:
        """Pairs who did not know each other, shape (pairs,)."""
        return self.dinner.strangers(self.prior)

    @cached_property
    def introduced(self) -> Ints:
        """``worth(total) - worth(prior)`` of each pair, shape (pairs,)."""
        worth, prior = self.dinner.talk.worth, self.prior
        return _in_half(worth.of(prior + self.talk) - worth.of(prior))

    @cached_property
    def gains(self) -> Ints:
        """``interest * (worth(total) - worth(prior))`` of each pair, shape (pairs,)."""
        interest = self.dinner.interest
        if not len(interest) and interest.default == 1:
            return self.introduced
        return np.asarray(self.introduced * interest.along(self.keys))

    @cached_property
    def met(self) -> NDArray[np.bool_]:
        """Strangers whose chance of an introduction reaches one half, shape (pairs,)."""
        reached = self.prior + self.talk >= self.dinner.talk.worth.half
        return np.asarray(self.strangers & reached)

    def talk_of(self, keys: Ints) -> Ints:
        """Talk this evening of any pairs, by `seating.people.pairs.pair_keys`; the same shape."""
        talk = np.zeros(keys.shape, dtype=np.int64)
        if len(self.keys):
            places = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
            there = self.keys[places] == keys
            talk[there] = self.talk[places[there]]
        return talk

    def by_guest(self, of_pairs: NDArray[np.generic]) -> Ints:
        """Sum over each guest's pairs, shape (guests,)."""
        people = len(self.dinner.guests)
        if of_pairs.dtype == bool:
            keys = self.keys[of_pairs]
            sides = (
                np.bincount(side, minlength=people) for side in (keys // people, keys % people)
            )
            return np.asarray(sum(sides), dtype=np.int64)
        sums = np.zeros(people, dtype=np.int64)
        values = of_pairs.astype(np.int64)
        np.add.at(sums, self.first, values)
        np.add.at(sums, self.second, values)
        return sums


def ledger_of(plan: Plan, courses: range | None = None) -> Ledger:
    """The ledger of a plan.

    Parameters
    ----------
    plan : Plan
    courses : range, optional
        Count these courses only; all when left out.
    """
    chosen = range(len(plan.dinner.courses)) if courses is None else courses
    none = np.empty(0, dtype=np.int64)
    counts = plan.dinner.meeting
    packed = [part for course in chosen if counts[course] for part in _course_rows(plan, course)]
    return Ledger(plan.dinner, *_summed(np.concatenate([none, *packed])))


def _course_rows(plan: Plan, course: int) -> list[Ints]:
    """Every pair at every table of one course, each packed into one number."""
    dinner = plan.dinner
    rows = []
    for tables in dinner.tables_by_form:
        table = dinner.tables[tables[0]]
        one, two = np.triu_indices(table.seats, 1)
        seats = dinner.first_seat[tables][:, None] + np.arange(table.seats)
        guests = plan.occupants[course][seats]
        first, second = guests[:, one], guests[:, two]
        both = (first >= 0) & (second >= 0)
        keys = pair_keys(first[both], second[both], len(dinner.guests))
        talk = dinner.talk.between(table)[one, two] * 2 + table.beside[one, two]
        rows.append(keys << BITS | np.broadcast_to(talk, both.shape)[both])
    return rows


def _summed(packed: Ints) -> tuple[Ints, Ints, Ints, Ints]:
    """Keys, talk, courses and side-by-side of each pair; `packed` is sorted in place."""
    packed.sort()
    if not len(packed):
        return packed, packed, packed, packed
    again = packed[1:] >> BITS == packed[:-1] >> BITS
    starts = np.flatnonzero(np.concatenate([[True], ~again]))
    keys = packed[starts]
    keys >>= BITS
    courses = np.diff(starts, append=len(packed))
    beside = packed & 1
    packed &= (1 << BITS) - 1
    packed >>= 1
    if not again.any():
        return keys, packed, courses, beside
    return keys, np.add.reduceat(packed, starts), courses, np.add.reduceat(beside, starts)


def _in_half(values: Ints) -> Ints:
    """The same numbers in half the memory, where they are small enough."""
    if len(values) and max(int(values.max()), -int(values.min())) >= 1 << 30:
        return values
    return np.asarray(values, dtype=np.int32)
