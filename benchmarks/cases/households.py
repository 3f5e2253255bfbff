"""Households who come together and stay together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from benchmarks.cases.case import Case, Ints
from benchmarks.cases.case_rule import CaseRule
from benchmarks.cases.seeded_acquaintances import distinct, teams


def household_sizes(
    guests: int, tables: Sequence[int], shares: Sequence[float], seed: int
) -> list[int]:
    """Sizes of households that add up to so many guests, and can all sit together.

    They are drawn table by table, each of those that still fit, and mixed in the end.

    Parameters
    ----------
    guests : int
        As many as there are seats, or a few less.
    tables : sequence of int
        Seats at each table.
    shares : sequence of float
        How many of a hundred households, say, are of one, of two, and so on; some are of
        one, who fill what is left of a table.
    seed : int
    """
    random = np.random.default_rng(seed)
    sizes: list[int] = []
    for taken in _taken(guests, tables):
        left = taken
        while left:
            chance = np.array(shares[:left], dtype=np.float64)
            sizes.append(int(random.choice(len(chance), p=chance / chance.sum())) + 1)
            left -= sizes[-1]
    return [sizes[place] for place in random.permutation(len(sizes)).tolist()]


def _taken(guests: int, tables: Sequence[int]) -> list[int]:
    """How many sit at each table, seats to spare at the largest."""
    taken = list(tables)
    for _ in range(sum(tables) - guests):
        taken[taken.index(max(taken))] -= 1
    return taken


def households(
    sizes: Sequence[int],
    tables: tuple[int, ...],
    courses: int,
    companies: int,
    meet: str,
    seed: int,
) -> Case:
    """A dinner of households, each of which shares a table all evening.

    Parameters
    ----------
    sizes : sequence of int
        Of the households, which sit one after the other in the list, and know their own.
    tables : tuple of int
    courses : int
    companies : int
        Companies whose people know each other; everyone is of one, drawn by the seed. 0 for none.
    meet : {"table", "near"}
    seed : int
    """
    guests = sum(sizes)
    known = teams(list(sizes))
    if companies:
        company = np.random.default_rng(seed).integers(0, companies, guests)
        known = distinct(np.concatenate([known, _colleagues(company)]))
    starts = np.concatenate([[0], np.cumsum(sizes)]).tolist()
    together = tuple(
        CaseRule("together", tuple(range(first, last)))
        for first, last in pairwise(starts)
        if last - first > 1
    )
    return Case(guests, tables, courses, known, meet=meet, rules=together)


def _colleagues(company: Ints) -> Ints:
    """Every two of one company."""
    order = np.argsort(company, kind="stable")
    pairs = []
    for some in np.split(order, np.flatnonzero(np.diff(company[order])) + 1):
        one, two = np.triu_indices(len(some), 1)
        pairs.append(np.column_stack([some[one], some[two]]))
    return np.concatenate(pairs)
