"""What an evening could offer each guest at best: people to meet, and people within reach.

A guest *could meet* as many as sit within reach of the best seat of each course, and no more
than there are strangers who are there when they are. *Within reach* are those with whom one
course is enough to meet (`seating.talk.worth.Worth.half`): the table under ``table``, the
neighbours under ``beside``, the nearest seats under ``near``.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.once_a_dinner import once_a_dinner
from seating.dinner.parties import parties_of
from seating.people.pairs import Ints, PairTable, either, listed_in, pair_keys


@dataclass(frozen=True, eq=False)
class Chances:
    """What an evening could offer at best, whatever the plan.

    Parameters
    ----------
    reach : tuple of ndarray of bool, each of shape (seats, seats)
        For each form of table (`Dinner.tables_by_form`), which seats are within reach.
    best : ndarray of int64, shape (courses,)
        Most people within reach of a seat; 0 where nobody meets.
    could_meet : ndarray of int64, shape (guests,)
        New people each guest could meet.
    before : PairTable
        How often pairs are used to each other: the courses they shared at earlier evenings,
        and at least 1 where they know each other.
    bound : ndarray of int64, shape (pairs,)
        Sorted keys of pairs whom rules keep together as a party at some course.
    """

    reach: tuple[NDArray[np.bool_], ...]
    best: Ints
    could_meet: Ints
    before: PairTable
    bound: Ints


@once_a_dinner
def chances_of(dinner: Dinner) -> Chances:
    """What an evening could offer at best.

    Parameters
    ----------
    dinner : Dinner
    """
    reach = tuple(within_reach(dinner, int(tables[0])) for tables in dinner.tables_by_form)
    best = _best(dinner, reach)
    there = dinner.present & dinner.meeting[:, None]
    most = (there * best[:, None]).sum(axis=0)
    known = _known(dinner)
    return Chances(
        reach=reach,
        best=best,
        could_meet=np.minimum(most, _strangers(there, known)),
        before=_before(dinner, known),
        bound=_bound(dinner),
    )


def within_reach(dinner: Dinner, table: int) -> NDArray[np.bool_]:
    """Which seats of a table are within reach of each, shape (seats, seats)."""
    return np.asarray(dinner.talk.between(dinner.tables[table]) >= dinner.talk.worth.half)


def _best(dinner: Dinner, reach: tuple[NDArray[np.bool_], ...]) -> Ints:
    """Most people within reach of a seat, tables filled as the dinner wants."""
    high = even_spread(dinner).high
    best = np.zeros(len(dinner.courses), dtype=np.int64)
    for tables, seats in zip(dinner.tables_by_form, reach, strict=True):
        others = np.maximum(high[:, tables].max(axis=1) - 1, 0)
        own = dinner.tables[int(tables[0])].own_seats  # the evening is measured by its usual seats
        best = np.maximum(best, np.minimum(others, int(seats[:own, :own].sum(axis=1).max())))
    return np.asarray(best * dinner.meeting)


def _known(dinner: Dinner) -> Ints:
    """Keys of pairs who know each other well enough not to count as strangers."""
    return dinner.prior.keys[~dinner.strangers(dinner.prior.values)]


def _strangers(there: NDArray[np.bool_], known: Ints) -> Ints:
    """Strangers with whom each guest shares a course that counts, shape (guests,)."""
    people = there.shape[1]
    if (there == there[:, :1]).all():
        patterns, kind = there[:, :1], np.zeros(people, dtype=np.int64)
    else:
        patterns, kind = np.unique(there, axis=1, return_inverse=True)
        kind = kind.reshape(-1)
    share = (patterns.T.astype(np.int64) @ patterns.astype(np.int64)) > 0
    counts = np.bincount(kind, minlength=patterns.shape[1])
    others = (share * counts).sum(axis=1)[kind] - np.diag(share)[kind]
    first, second = known // people, known % people
    both = share[kind[first], kind[second]]
    for one in (first, second):
        others = others - np.bincount(one[both], minlength=people)
    return np.asarray(others, dtype=np.int64)


def _before(dinner: Dinner, known: Ints) -> PairTable:
    people, earlier = len(dinner.guests), dinner.earlier
    keys = either(known, earlier.keys)
    return PairTable(people, keys, np.maximum(earlier.at(keys), listed_in(keys, known)))


def _bound(dinner: Dinner) -> Ints:
    people, found = len(dinner.guests), set[int]()
    for parties in parties_of(dinner):
        members: dict[int, list[int]] = {}
        for guest in parties.parent:
            members.setdefault(parties.root(guest), []).append(guest)
        for party in members.values():
            found.update(int(pair_keys(*pair, people)) for pair in combinations(party, 2))
    return np.array(sorted(found), dtype=np.int64)
