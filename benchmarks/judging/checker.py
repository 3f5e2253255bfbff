"""What a plan is worth, counted anew from tables and seats.

It shares no code with the library: given only a case and who sits where, it finds every
pair at every table in its own way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints


def check(case: Case, seats: Ints) -> Checked:
    """Count what a plan does.

    Parameters
    ----------
    case : Case
    seats : ndarray of int64, shape (courses, guests)
        Seat of each guest through the room, -1 when away.

    Raises
    ------
    WrongPlan
        If it is not a plan of the case.
    """
    _must_be_a_plan(case, seats)
    first = np.concatenate([[0], np.cumsum(case.tables)])
    table = np.searchsorted(first, seats, side="right") - 1
    pairs = np.concatenate([pairs_sharing(row) for row in np.where(seats < 0, -1, table)])
    names, counts = np.unique(pairs[:, 0] * case.guests + pairs[:, 1], return_counts=True)
    known = _known(case)
    met_before = np.isin(names, known)
    new = int((~met_before).sum())
    return Checked(
        new_pairs=new,
        repeats=int((counts - 1).sum()),
        known=int(met_before.sum()),
        introductions=float(new) if case.meet == "table" else _near(case, seats, first),
    )


class WrongPlan(Exception):
    """The plan is not one: a guest without a seat, or a seat taken twice."""


@dataclass(frozen=True)
class Checked:
    """Counted from the plan.

    Parameters
    ----------
    new_pairs : int
        Different pairs of strangers who share a table at least once.
    repeats : int
        How many times a pair shares a table once more than the first time.
    known : int
        Pairs who know each other and share a table at least once.
    introductions : float
        With ``near``: expected introductions at round tables; else `new_pairs`.
    broken : int or None
        By how much rules are broken, where a case has any.
    """

    new_pairs: int
    repeats: int
    known: int
    introductions: float
    broken: int | None = None


def _must_be_a_plan(case: Case, seats: Ints) -> None:
    if seats.shape != (case.courses, case.guests):
        raise WrongPlan(f"shape {seats.shape}")
    away = np.zeros(seats.shape, dtype=bool)
    away[case.away[:, 0], case.away[:, 1]] = True
    if ((seats < 0) != away).any():
        raise WrongPlan("somebody has no seat, or a seat while away")
    for row in seats:
        taken = row[row >= 0]
        if len(np.unique(taken)) != len(taken) or (taken >= sum(case.tables)).any():
            raise WrongPlan("a seat is taken twice, or is not there")


def pairs_sharing(table: Ints) -> Ints:
    """Every two guests with one table, lower number first, shape (pairs, 2).

    A guest who is away has the table -1, and no pair.
    """
    order = np.argsort(table, kind="stable")
    order = order[table[order] >= 0]
    found = []
    for gap in range(1, len(order)):
        same = table[order[:-gap]] == table[order[gap:]]
        if not same.any():
            break
        found.append(np.column_stack([order[:-gap][same], order[gap:][same]]))
    both = np.concatenate(found) if found else np.empty((0, 2), dtype=np.int64)
    return np.sort(both, axis=1)


def _known(case: Case) -> Ints:
    low, high = case.knows.min(axis=1, initial=case.guests), case.knows.max(axis=1, initial=-1)
    return np.asarray(np.unique(low * case.guests + high))


def _near(case: Case, seats: Ints, first: Ints) -> float:
    """Expected introductions at round tables, pair by pair, in floating point."""
    stranger: dict[tuple[int, int], float] = {}
    knows = {(min(a, b), max(a, b)) for a, b in case.knows.tolist()}
    for row in seats:
        for start, size in zip(first.tolist(), case.tables, strict=False):
            here = [(int(row[g]) - start, int(g)) for g in np.flatnonzero(row // 1 >= start)]
            here = [(place, guest) for place, guest in here if place < size]
            for i, (a, one) in enumerate(here):
                for b, two in here[i + 1 :]:
                    pair = (min(one, two), max(one, two))
                    prior = 0.2 if pair in knows else 1.0
                    left = stranger.get(pair, prior)
                    stranger[pair] = left * (1 - _chance(size, b - a))
    return sum((0.2 if pair in knows else 1.0) - left for pair, left in stranger.items())


def _chance(size: int, apart: int) -> float:
    inches = {True: 36, False: 48}[size <= 4] if size <= 6 else (60 if size <= 8 else 72)
    if size > 12:
        inches = int(size * 24 / math.pi)
    radius = inches * 0.0254 / 2 + 0.1
    distance = 2 * radius * math.sin(math.pi * (apart % size) / size)
    return 1 / (1 + (abs(distance) / 1.25) ** 4)
