"""What the guests of a party cost each other at a table, wherever they sit, at least.

Seats are taken to bring strangers together for the first time. Two of one party gain less:
over the courses at which they are a party, no more than ``slope * talk + beyond`` for any
slope, since worth is concave. So a party on some seats loses at least what talk between these
seats is worth to strangers, less the slope for each unit of it, less its share of what lies
beyond. The slope that finds most is chosen, once for each kind of party.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from math import comb
from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints
from seating.room.table import Table
from seating.talk.talk import Talk
from seating.talk.worth import Worth
from seating_solvers.bounds.shared.party_kinds import PartyKind

SCALE = 5040
"""Losses are counted in so many parts of a unit of worth, so that courses divide them."""

CHOICES = 50_000
"""Most ways to choose the seats of a party that are tried one by one."""

SLOPES = 128
"""So many slopes are tried."""

NEVER = 1 << 60
"""The loss of a party that cannot sit at a table."""


class Tangent(NamedTuple):
    """What two of a party gain, from above.

    Parameters
    ----------
    most : int
        The greatest interest in any pair: what strangers are taken to gain.
    slope : int
        What each unit of talk gains at most, beyond:
    beyond : int
        What all pairs of the party gain besides, at each course, in parts of `SCALE`.
    """

    most: int
    slope: int
    beyond: int


@lru_cache(maxsize=1024)
def tangent_of(
    talk: Talk, tables: tuple[Table, ...], kind: PartyKind, most: int
) -> tuple[Tangent, tuple[int, ...]]:
    """The tangent that finds most for a party, and the least that it loses at each table so."""
    every = _tangents(talk.worth, kind, most)
    losses = np.array([_least_at(talk, table, kind, every) for table in tables])
    best = int(losses.min(axis=0).argmax())
    return every[best], tuple(losses[:, best].tolist())


def _tangents(worth: Worth, kind: PartyKind, most: int) -> list[Tangent]:
    steps = np.array([*worth.steps, 0], dtype=np.int64)
    talk = np.arange(worth.cap + 1)
    places = np.unique(np.rint(np.geomspace(1, worth.cap + 1, SLOPES)).astype(np.int64)) - 1
    priors = np.array([prior for prior, _, _ in kind.pairs])
    at = np.minimum(places[:, None] + priors, worth.cap)
    slopes = np.unique(steps[at] * np.array([interest for _, interest, _ in kind.pairs]))
    if len(slopes) > SLOPES:
        slopes = slopes[np.linspace(0, len(slopes) - 1, SLOPES).astype(int)]
    found = []
    for slope in slopes.tolist():
        beyond = 0
        for prior, interest, many in kind.pairs:
            gains = interest * (worth.of(prior + talk) - worth(prior)) - slope * talk
            beyond += many * int(gains.max())
        found.append(Tangent(most, slope, -(-SCALE * beyond // kind.courses)))
    return found


def _least_at(talk: Talk, table: Table, kind: PartyKind, tangents: list[Tangent]) -> list[int]:
    """The least a party loses at a table, by each tangent."""
    if kind.size > table.seats:
        return [NEVER] * len(tangents)
    between = talk.between(table)
    worth = talk.worth.of(between)
    if comb(table.seats, kind.size) > CHOICES:
        return [_least_of_rows(worth, between, kind.size, tangent) for tangent in tangents]
    sums = _distinct_sums(talk, table, kind.size, kind.beside, kind.opposite)
    if not len(sums):
        return [NEVER] * len(tangents)
    return [int(_lost(sums, tangent).min()) for tangent in tangents]


def _lost(sums: Ints, tangent: Tangent) -> Ints:
    """What sums of worth and of talk lose, same length."""
    gain = tangent.most * sums[:, 0] - tangent.slope * sums[:, 1]
    return np.asarray(SCALE * gain - tangent.beyond)


def _least_of_rows(worth: Ints, between: Ints, size: int, tangent: Tangent) -> int:
    """Each of a party has the best seat there is, and the others around it as well."""
    lost = SCALE * (tangent.most * worth - tangent.slope * between)
    others = lost[~np.eye(len(lost), dtype=bool)].reshape(len(lost), -1)
    rows = np.sort(others, axis=1)[:, : size - 1].sum(axis=1)
    return int(np.sort(rows)[:size].sum()) // 2 - tangent.beyond


@lru_cache(maxsize=256)
def _distinct_sums(talk: Talk, table: Table, size: int, beside: int, opposite: int) -> Ints:
    return np.unique(seats_taken(talk, table, size, beside, opposite)[1], axis=0)


@lru_cache(maxsize=64)
def seats_taken(
    talk: Talk, table: Table, size: int, beside: int, opposite: int
) -> tuple[Ints, Ints]:
    """Every choice of seats for a party, as bits, and the worth and talk between them."""
    choices = list(combinations(range(table.seats), size))
    every = np.array(choices, dtype=np.int64).reshape(-1, size)
    between = talk.between(table)
    layers: list[Ints] = [
        talk.worth.of(between),
        between,
        table.beside.astype(np.int64),
        table.opposite.astype(np.int64),
    ]
    sums = np.zeros((len(every), len(layers)), dtype=np.int64)
    for one, two in combinations(range(size), 2):
        for place, layer in enumerate(layers):
            sums[:, place] += layer[every[:, one], every[:, two]]
    fit = (sums[:, 2] >= beside) & (sums[:, 3] >= opposite)
    bits = np.left_shift(1, every).sum(axis=1)
    return bits[fit], sums[fit, :2]


@lru_cache(maxsize=64)
def least_of_mixtures(
    talk: Talk, table: Table, parties: tuple[tuple[PartyKind, Tangent], ...], most: int
) -> dict[tuple[int, ...], int] | None:
    """The least that parties lose at one table, for each mixture of them that fits there.

    Parameters
    ----------
    talk : Talk
    table : Table
        Of a dozen seats at most: every subset of them is looked at.
    parties : tuple of (PartyKind, Tangent)
    most : int
        Mixtures beyond which it is given up.

    Returns
    -------
    dict of tuple of int to int, or None
        By the places in `parties` of those at the table, ascending; a kind may come again.
    """
    if _mixtures([kind.size for kind, _ in parties], table.seats) > most:
        return None
    ways = [_ways_to_add(talk, table, kind, tangent) for kind, tangent in parties]
    nobody = np.full(1 << table.seats, NEVER, dtype=np.int64)
    nobody[0] = 0
    found: dict[tuple[int, ...], int] = {(): 0}
    open_ends: list[tuple[tuple[int, ...], Ints]] = [((), nobody)]
    while open_ends:
        mixture, least = open_ends.pop()
        taken = sum(parties[place][0].size for place in mixture)
        for place in range(mixture[-1] if mixture else 0, len(parties)):
            if taken + parties[place][0].size > table.seats:
                continue
            more = _added(least, ways[place])
            value = int(more.min())
            if value < NEVER // 2:
                found[*mixture, place] = value
                open_ends.append(((*mixture, place), more))
    return found


def _mixtures(sizes: list[int], seats: int) -> int:
    """How many mixtures of parties of these sizes fit on so many seats."""
    ways = [1] + [0] * seats
    for size in sizes:
        for taken in range(size, seats + 1):
            ways[taken] += ways[taken - size]
    return sum(ways)


class _Ways(NamedTuple):
    """Every way for a party to join others: seats taken before, and after, and what it loses."""

    before: Ints
    lost: Ints
    after: Ints
    starts: Ints


def _ways_to_add(talk: Talk, table: Table, kind: PartyKind, tangent: Tangent) -> _Ways:
    bits, sums = seats_taken(talk, table, kind.size, kind.beside, kind.opposite)
    taken = np.arange(1 << table.seats, dtype=np.int64)
    ways, free = np.nonzero((bits[:, None] & taken) == 0)
    after = taken[free] | bits[ways]
    order = np.argsort(after, kind="stable")
    after = after[order]
    starts = np.flatnonzero(np.diff(after, prepend=-1))
    return _Ways(free[order], _lost(sums, tangent)[ways][order], after[starts], starts)


def _added(least: Ints, ways: _Ways) -> Ints:
    more = np.full_like(least, NEVER)
    if len(ways.starts):
        lost = np.minimum(least[ways.before] + ways.lost, NEVER)
        more[ways.after] = np.minimum.reduceat(lost, ways.starts)
    return more
