"""Talk moved from seats to pairs: everything the score is made of.

A ledger has one row for every pair of guests who share a table at least once. Pairs who
never do gain nothing, so that a dinner of a million needs some twenty million rows instead
of half a billion.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import DTypeLike, NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.pairs import Ints, pair_keys

# A pair at a table is sorted as one number: its key, and talk (below 2 ** 13 at any table)
# and side-by-side in the lowest bits. One sort of plain numbers beats any sort by index.
BITS = 14

# So many pairs are counted at a time: what is needed besides the ledger itself stays small, and
# within a processor's cache.
AT_ONCE = 1 << 18


@dataclass(frozen=True, eq=False)
class Ledger:
    """What a plan does to pairs.

    Parameters
    ----------
    dinner : Dinner
    keys : ndarray of int64, shape (pairs,)
        Sorted `seating.people.pairs.pair_keys` of the pairs who share a table at least once.
    talk : ndarray of int32, shape (pairs,)
        Talk in all courses together.
    courses : ndarray of int16, shape (pairs,)
        Courses in which the pair shares a table, of those that count as meeting.
    beside : ndarray of int16, shape (pairs,)
        Courses in which the pair sits side by side.

    Notes
    -----
    Of more than 32,767 courses all are int64. Sums are int64 anyway.
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
        gained = np.empty(len(prior), dtype=np.int32 if worth.most < 1 << 30 else np.int64)
        for start in range(0, len(prior), AT_ONCE):
            rows = slice(start, start + AT_ONCE)
            gained[rows] = worth.of(prior[rows] + self.talk[rows]) - worth.of(prior[rows])
        return np.asarray(gained)

    @cached_property
    def gains(self) -> Ints:
        """``interest * (worth(total) - worth(prior))`` of each pair, shape (pairs,)."""
        interest = self.dinner.interest
        if not len(interest):
            return self.introduced
        return np.asarray(self.introduced * interest.along(self.keys))

    @cached_property
    def met(self) -> NDArray[np.bool_]:
        """Strangers whose chance of an introduction reaches one half, shape (pairs,)."""
        reached = self.prior + self.talk >= self.dinner.talk.worth.half
        return np.asarray(self.strangers & reached)

    @cached_property
    def meets(self) -> Ints:
        """New people each guest meets, shape (guests,)."""
        return self.by_guest(self.met)

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
            keys = self.keys if of_pairs.all() else self.keys[of_pairs]
            first = keys // people
            met = np.bincount(first, minlength=people)
            first *= -people
            first += keys  # the second of each pair, without dividing again
            return np.asarray(met + np.bincount(first, minlength=people), dtype=np.int64)
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
        Count these courses only; all when left out. That of a whole plan is counted once, and kept
        for as long as the plan is there.
    """
    if courses is None:
        if plan not in _OF_PLANS:
            _OF_PLANS[plan] = _counted(plan, range(len(plan.dinner.courses)))
        return _OF_PLANS[plan]
    return _counted(plan, courses)


_OF_PLANS: WeakKeyDictionary[Plan, Ledger] = WeakKeyDictionary()


def _counted(plan: Plan, chosen: range) -> Ledger:
    return Ledger(plan.dinner, *_summed(_packed(plan, chosen), len(chosen)))


def _packed(plan: Plan, courses: range) -> Ints:
    """Every pair at every table of some courses, each packed into one number, in no order."""
    counts = plan.dinner.meeting
    rows = [part for course in courses if counts[course] for part in _course_rows(plan, course)]
    return np.concatenate([np.empty(0, dtype=np.int64), *rows])


def _course_rows(plan: Plan, course: int) -> Iterator[Ints]:
    """The same of one course, a few tables at a time."""
    dinner = plan.dinner
    for tables in dinner.tables_by_form:
        table = dinner.tables[tables[0]]
        one, two = np.triu_indices(table.seats, 1)
        talk = dinner.talk.between(table)[one, two] * 2 + table.beside[one, two]
        few = max(AT_ONCE // max(len(one), 1), 1)
        for start in range(0, len(tables), few):
            firsts = dinner.first_seat[tables[start : start + few]]
            guests = plan.occupants[course][firsts[:, None] + np.arange(table.seats)]
            first, second = guests[:, one], guests[:, two]
            both = (first >= 0) & (second >= 0)
            keys = pair_keys(first[both], second[both], len(dinner.guests))
            yield keys << BITS | np.broadcast_to(talk, both.shape)[both]


def _summed(packed: Ints, most: int) -> tuple[Ints, ...]:
    """Keys, talk, courses and side-by-side of each pair of at most so many courses.

    Keys are written over what is packed: a pair's place is never behind its first row.
    """
    packed.sort()
    narrow: tuple[DTypeLike, ...] = (np.int32, np.int16, np.int16)
    sizes = narrow if most < 1 << 15 else (np.int64,) * 3
    talk, courses, beside = (np.empty(len(packed), dtype=size) for size in sizes)
    start = pairs = 0
    while start < len(packed):
        end = _end_of_pair(packed, start + AT_ONCE)
        rows = packed[start:end]
        keys = rows >> BITS
        firsts = np.flatnonzero(np.diff(keys, prepend=-1))
        here = slice(pairs, pairs + len(firsts))
        talk[here] = np.add.reduceat(rows >> 1 & (1 << BITS - 1) - 1, firsts)
        courses[here] = np.diff(firsts, append=len(rows))
        beside[here] = np.add.reduceat(rows & 1, firsts)
        packed[here] = keys[firsts]
        start, pairs = end, here.stop
    columns = (packed, talk, courses, beside)
    whole = pairs == len(packed)
    return tuple(column if whole else column[:pairs].copy() for column in columns)


def _end_of_pair(packed: Ints, end: int) -> int:
    """The next place from which no row is of the same pair as the row before it."""
    if end >= len(packed):
        return len(packed)
    following = ((packed[end - 1] >> BITS) + 1) << BITS
    return end + int(np.searchsorted(packed[end:], following))


def _in_half(values: Ints) -> Ints:
    """The same numbers in half the memory, where they are small enough."""
    if len(values) and max(int(values.max()), -int(values.min())) >= 1 << 30:
        return values
    return np.asarray(values, dtype=np.int32)
