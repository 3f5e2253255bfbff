"""How well guests can be mixed: a semidefinite relaxation of sharing tables, made exact.

Let y be how often two guests share a table, averaged over the courses: a mean of matrices of
tables of m guests each, of which every one has m as eigenvalue as often as there are tables,
once for the vector of ones, and else 0. A pair gains at most its worth, and at most that
times all courses times y. The best y for these two demands is found by the alternating
direction method of multipliers (Wen, Goldfarb and Yin, Math. Prog. Comp. 2, 2010); its
multipliers, whatever they are, prove an upper bound, as those of Donath and Hoffman do (IBM J.
Res. Dev. 17, 1973): the least of each of both demands for itself. Groups who must share tables
(`seating_solvers.bounds.shared.groups_at_tables`) are demands with multipliers of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import floor

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from seating.people.pairs import Ints
from seating_solvers.bounds.shared.groups_at_tables import GroupsAtTables

Floats = NDArray[np.float64]

STEPS, LOOK = 100, 10
"""Steps at most, and between two looks at what is proven."""

GROUPS, WITH_GROUPS = 20, 400
"""Steps between two looks for groups, and as many steps more where there are some."""

STALLED = 100
"""Steps with groups in which the proof must come down, by as much as is called near below."""

FURTHER, STIFF = 1.6, 2.0
"""Of each step so much is gone (more than all of it: over-relaxation); and how stiff it is."""

HOPELESS, HOPELESS_WITH = 30, 60
"""Steps after which it is given up if there is nothing to prove, without groups and with them."""

NEAR, NOTHING = 0.0005, 0.0001
"""So close to the best of the relaxation a proof is done, or to what is known there is none."""

ROUNDING = 8.0
"""Eigenvalues are right to so many times the number of guests times what a number can resolve."""


@dataclass(eq=False)
class MixedTables:
    """Guests at tables of one size, or some with one fewer, in all courses.

    Parameters
    ----------
    gains : ndarray of int64, shape (guests, guests)
        What each pair gains if it ever shares a table, at least 0; symmetric, 0 with oneself.
    tables, courses : int
    """

    gains: Ints
    tables: int
    courses: int
    size: int = field(init=False)
    gain: Floats = field(init=False)
    groups: GroupsAtTables = field(init=False)

    def __post_init__(self) -> None:
        guests = len(self.gains)
        self.size = -(-guests // self.tables)
        # empty seats are guests with whom nobody gains anything, one at a table
        places = self.size * self.tables
        self.gain = np.zeros((places, places))
        self.gain[:guests, :guests] = self.gains
        self.groups = GroupsAtTables(self.tables, guests, places)

    def bound(self, at_most: int) -> int | None:
        """What all pairs gain at most, where that can be shown to be less than `at_most`.

        Parameters
        ----------
        at_most : int
            What they gain at most by other arguments.

        Returns
        -------
        int or None

        Notes
        -----
        On one thread: matrices of so few guests gain nothing from more, threads that wait for each
        other on a busy machine take twenty times as long, and the last digits would depend
        on the number of cores.
        """
        with threadpool_limits(limits=1, user_api="blas"):
            return self._bound(at_most)

    def _bound(self, at_most: int) -> int | None:
        least = before = float(at_most)
        penalty = STIFF * self.courses * max(float(self.gain.max()), 1.0)
        places = len(self.gain)
        share = np.full((places, places), (self.size - 1) / max(places - 1, 1))
        np.fill_diagonal(share, 1.0)
        slack = np.zeros_like(share)
        for step in range(1, STEPS + WITH_GROUPS + 1):
            mixed = self._as_tables(share - slack)
            beyond = FURTHER * mixed + (1 - FURTHER) * share + slack
            if len(self.groups):
                self.groups.charge(self._priced(beyond, penalty), penalty)
            share = self._priced(beyond, penalty)
            slack = beyond - share
            if step % LOOK:
                continue
            least = min(least, self.proven(penalty * slack))
            reached = float(np.minimum(self.gain, self.courses * self.gain * share).sum()) / 2
            enough = HOPELESS_WITH if len(self.groups) else HOPELESS
            hopeless = step >= enough and reached > (1 - NOTHING) * at_most
            # before both demands are met, more seems to be reached than is proven impossible
            done = 0 <= least - reached < NEAR * reached
            if hopeless and len(self.groups):
                break
            looks = done or hopeless or (step >= HOPELESS and step % GROUPS == 0)
            if looks and not self.groups.look_for_more(mixed) and (done or hopeless):
                break
            if step >= STEPS and not len(self.groups):
                break
            if step % STALLED == 0:
                if least > (1 - NEAR) * before:
                    break
                before = least
        found = floor(least)
        return found if found < at_most else None

    def _as_tables(self, share: Floats) -> Floats:
        """The nearest matrix that treats tables as they are, but for what is a whole table."""
        values, vectors = np.linalg.eigh(_without_mean(share))
        kept = np.clip(values, 0.0, self.size)
        nearest: Floats = (vectors * kept) @ vectors.T + 1.0 / self.tables
        return nearest

    def _priced(self, near: Floats, penalty: float) -> Floats:
        """The shares that gain most, where groups pay for sharing too little."""
        return self._worth_most(near + self.groups.pairs / penalty, penalty)

    def _worth_most(self, near: Floats, penalty: float) -> Floats:
        """The shares, of each pair for itself, that gain most and are near what is given."""
        full = 1.0 / self.courses
        raised = near + self.gain / (2.0 * full * penalty)
        share = np.where(raised <= full, raised, np.maximum(near, full))
        share = np.clip(share, 0.0, 1.0)
        self._settle(share)
        return share

    def _settle(self, share: Floats) -> None:
        """Everyone shares their own table, and no two empty seats do."""
        guests = len(self.gains)
        share[guests:, guests:] = 0.0
        np.fill_diagonal(share, 1.0)

    def proven(self, prices: Floats) -> float:
        """An upper bound, whatever the prices of shares are; a little above it for rounding.

        Parameters
        ----------
        prices : ndarray, shape (places, places)
            Symmetric.
        """
        centred = _without_mean(prices)
        scale = float(np.linalg.norm(centred)) + 1.0
        # the vector of ones, apart already, goes to the far end
        values = np.linalg.eigvalsh(centred + scale / len(centred))
        tables = self.size * (float(values[: self.tables - 1].sum()) + prices.sum() / len(prices))
        one, two = np.triu_indices(len(prices), 1)
        price = 2.0 * (prices + self.groups.pairs)[one, two]
        gain = self.gain[one, two]
        # piecewise linear: least where nobody shares, or just enough, or always
        pairs = np.minimum(np.minimum(0.0, -gain - price / self.courses), -gain - price)
        pairs[one >= len(self.gains)] = 0.0
        own = float(np.trace(prices) + np.trace(self.groups.pairs)) - self.groups.worth
        room = abs(tables) + abs(own) + float(np.abs(pairs).sum()) + self.size * scale * self.tables
        # a group's squares are as many times what it shares at least as there are tables, at most
        room += 2 * self.tables * self.groups.worth
        rounding = ROUNDING * len(prices) * float(np.finfo(np.float64).eps) * room
        return float(own - tables - pairs.sum() + rounding)


def _without_mean(matrix: Floats) -> Floats:
    """The matrix between vectors that add up to nothing."""
    rows = matrix.mean(axis=1)
    centred = matrix - rows[:, None] - rows[None, :] + rows.mean()
    both: Floats = (centred + centred.T) / 2
    return both
