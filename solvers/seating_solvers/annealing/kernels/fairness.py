"""What unevenness is counted from, the way kernels read it. Letters as in `problem`."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints, PairTable, either, listed_in
from seating.score.chances import chances_of

BOUND = -30_000
"""How often pairs who are bound together are used to each other: so seldom that it never counts."""


class Fairness(NamedTuple):
    """What each guest could have, and who is used to whom (`seating.score.chances`)."""

    counts: int  # 1 if unevenness is looked at; if not, all below is as good as empty
    could: Ints  # (n,) new people each guest could meet
    best: Ints  # (C,) most people within reach of a seat
    reach: NDArray[np.bool_]  # (F, K, K) whether seats of a table are within reach
    gains: Ints  # by place, what talk comes to (`kernels.pair_record`)
    before_start: NDArray[np.int64]  # (n + 1,) rows of the few pairs used to each other
    before_other: NDArray[np.int64]
    before: NDArray[np.int64]  # how often, or `BOUND`


def fairness_of(dinner: Dinner, gains: Ints) -> Fairness:
    """The arrays of a dinner whose plans are to be even; gains as talk of its pairs comes to."""
    chances = chances_of(dinner)
    largest = max(table.seats for table in dinner.tables)
    reach = np.zeros((len(chances.reach), largest, largest), dtype=bool)
    for form, seats in enumerate(chances.reach):
        reach[form, : len(seats), : len(seats)] = seats
    start, other, before = used_to(dinner).rows
    return Fairness(1, chances.could_meet, chances.best, reach, gains, start, other, before)


def unlooked_at() -> Fairness:
    """Where unevenness is not looked at."""
    none, reach = np.zeros(1, dtype=np.int64), np.zeros((1, 1, 1), dtype=bool)
    return Fairness(0, none, none, reach, none, none, none, none)


def used_to(dinner: Dinner) -> PairTable:
    """How often pairs were used to each other before tonight, or `BOUND`."""
    chances = chances_of(dinner)
    keys = either(chances.before.keys, chances.bound)
    before = np.where(listed_in(keys, chances.bound), BOUND, chances.before.at(keys))
    return PairTable(len(dinner.guests), keys, before)
