"""What seating people at random would give, to compare with.

Random seats keep who is there at each course and how tables are filled, and look at nothing else:
rules that pin guests or bind them to each other are broken as it comes. So a plan that keeps them
may bring fewer people together than chance would (`fewer_than_chance` says why).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints, stable_order
from seating.score.score import judge

SITTINGS = 20_000


@dataclass(frozen=True)
class Baseline:
    """Means over random plans.

    Parameters
    ----------
    introductions : float
        Expected introductions of people.
    new_pairs : float
        Pairs of strangers who share a table.
    samples : int
        How many random plans were judged.
    weighted : float
        The introductions as the score counts them, by wishes and interests.
    """

    introductions: float
    new_pairs: float
    samples: int
    weighted: float


def random_plan(dinner: Dinner, generator: np.random.Generator) -> Plan:
    """A plan that spreads the guests evenly and asks nothing else; rules are ignored.

    Parameters
    ----------
    dinner : Dinner
    generator : numpy.random.Generator
    """
    spread = even_spread(dinner)
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    for course, there in enumerate(dinner.present):
        guests = generator.permutation(np.flatnonzero(there))
        sizes = _random_sizes(spread.low[course], spread.high[course], len(guests), generator)
        shuffled = generator.permutation(np.flatnonzero(~dinner.closed[course]))
        places = shuffled[stable_order(dinner.table_of_seat[shuffled])]
        table = dinner.table_of_seat[places]
        before = np.concatenate([[0], np.cumsum(dinner.open_seats[course])])
        first_few = np.arange(len(places)) - before[table] < sizes[table]
        seats[course, guests] = places[first_few]
    return Plan(dinner, seats)


def _random_sizes(low: Ints, high: Ints, guests: int, generator: np.random.Generator) -> Ints:
    """Guests at each table, between least and most, as many as there are."""
    open_places = generator.permutation(np.repeat(np.arange(len(low)), high - low))
    more = open_places[: guests - int(low.sum())]
    return low + np.bincount(more, minlength=len(low))


def random_baseline(dinner: Dinner, seed: int = 0) -> Baseline:
    """What random plans are worth; their broken rules are not counted.

    Parameters
    ----------
    dinner : Dinner
    seed : int, optional
        Of the random plans.

    Returns
    -------
    Baseline
        Over as many plans as make some 20,000 sittings, at least one and at most forty.
    """
    generator = np.random.default_rng(seed)
    samples = int(np.clip(SITTINGS // max(dinner.present.sum(), 1), 1, 40))
    introductions, weighted, new_pairs = 0, 0, 0
    for _ in range(samples):
        verdict = judge(random_plan(dinner, generator))
        introductions += verdict.introductions
        weighted += verdict.weighted
        new_pairs += verdict.new_pairs
    return Baseline(
        introductions=introductions / dinner.talk.worth.unit / samples,
        weighted=weighted / dinner.talk.worth.unit / samples,
        new_pairs=new_pairs / samples,
        samples=samples,
    )
