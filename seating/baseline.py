"""What seating people at random would give, to compare with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner import Dinner
from seating.plan import AWAY, Plan
from seating.score import judge
from seating.spread import even_spread

SITTINGS = 20_000


@dataclass(frozen=True)
class Baseline:
    """Means over random plans.

    Parameters
    ----------
    introductions : float
        Expected introductions.
    new_pairs : float
        Pairs of strangers who share a table.
    samples : int
        How many random plans were judged.
    """

    introductions: float
    new_pairs: float
    samples: int


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
        sizes = spread.low[course].copy()
        room = spread.high[course] - sizes
        open_places = generator.permutation(np.repeat(np.arange(len(room)), room))
        np.add.at(sizes, open_places[: len(guests) - sizes.sum()], 1)
        chosen = [
            first + generator.permutation(table.seats)[:size]
            for first, table, size in zip(dinner.first_seat, dinner.tables, sizes, strict=False)
        ]
        seats[course, guests] = np.concatenate(chosen)[: len(guests)]
    return Plan(dinner, seats)


def random_baseline(dinner: Dinner, seed: int = 0) -> Baseline:
    """Judge random plans.

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
    verdicts = [judge(random_plan(dinner, generator)) for _ in range(samples)]
    return Baseline(
        introductions=float(np.mean([verdict.score.expected for verdict in verdicts])),
        new_pairs=float(np.mean([verdict.new_pairs for verdict in verdicts])),
        samples=samples,
    )
