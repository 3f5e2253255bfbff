"""More courses than are known: to a schedule some are added, and annealed for few repeats.

The courses of the schedule stay as they are, so that only those added repeat pairs. Compiled,
needs numba.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .compiled import compiled

MOST_GUESTS = 3_000
"""Meetings are kept in a table of guests x guests, which must not be too large."""

_MOVES, _MOST_MOVES = 30_000, 8_000_000
_HOT, _COLD = 0.8, 0.12


def with_more_courses(
    table: npt.NDArray[np.int32], tables: int, courses: int, seed: int = 0
) -> npt.NDArray[np.int32]:
    """A schedule and courses after it in which as few pairs as are found meet again.

    Parameters
    ----------
    table : ndarray of int32, shape (some courses, guests)
        Table of each guest, kept as it is.
    tables : int
        Tables in the courses added, filled evenly.
    courses : int
        Courses in all.
    seed : int, optional
        The same seed adds the same courses.

    Returns
    -------
    ndarray of int32, shape (courses, guests)
    """
    kept, guests = table.shape
    rng = np.random.default_rng(seed)
    added = [rng.permutation(np.arange(guests) % tables) for _ in range(kept, courses)]
    whole = np.vstack([table, *added]).astype(np.int32)
    moves = min(_MOVES * guests * (courses - kept), _MOST_MOVES)
    _anneal(whole, kept, _met(whole), rng, moves, _HOT, _COLD)
    return whole


def _met(table: npt.NDArray[np.int32]) -> npt.NDArray[np.int16]:
    """How often two guests share a table, 0 with themselves."""
    met = np.zeros((table.shape[1],) * 2, np.int16)
    for course in table:
        met += course[:, None] == course
    np.fill_diagonal(met, 0)
    return met


@compiled
def _members(table: Any, kept: int) -> tuple[Any, Any, Any]:
    """Who sits at each table of the courses added, how many, and the place of each guest there."""
    courses, guests = table.shape
    tables = table[kept:].max() + 1
    size = np.zeros((courses, tables), np.int64)
    place = np.zeros((courses, guests), np.int64)
    member = np.zeros((courses, tables, guests // tables + 1), np.int64)
    for course in range(kept, courses):
        for guest in range(guests):
            at = table[course, guest]
            place[course, guest] = size[course, at]
            member[course, at, size[course, at]] = guest
            size[course, at] += 1
    return member, size, place


@compiled
def _gain(met: Any, company: Any, leaves: int, comes: int) -> int:
    """Repeats more when one guest of a company leaves and another comes."""
    gain = 0
    for other in company:
        if other != leaves:
            gain += (met[comes, other] > 0) - (met[leaves, other] > 1)
    return gain


@compiled
def _turn(met: Any, company: Any, leaves: int, comes: int) -> None:
    """Count the meetings after one guest of a company left and another came."""
    for other in company:
        if other != leaves:
            met[leaves, other] -= 1
            met[other, leaves] -= 1
            met[comes, other] += 1
            met[other, comes] += 1


@compiled
def _anneal(table: Any, kept: int, met: Any, rng: Any, moves: int, hot: float, cold: float) -> None:
    """Swap guests in the courses after the first `kept`; leaves the best found in `table`."""
    courses, guests = table.shape
    member, size, place = _members(table, kept)
    best, now, least = table.copy(), 0, 0
    for move in range(moves):
        course = kept + int(rng.random() * (courses - kept))
        a, b = int(rng.random() * guests), int(rng.random() * guests)
        s, t = table[course, a], table[course, b]
        if s == t:
            continue
        first = member[course, s, : size[course, s]]
        second = member[course, t, : size[course, t]]
        gain = _gain(met, first, a, b) + _gain(met, second, b, a)
        heat = hot * (cold / hot) ** (move / moves)
        if gain > 0 and rng.random() >= np.exp(-gain / heat):
            continue
        _turn(met, first, a, b)
        _turn(met, second, b, a)
        place[course, a], place[course, b] = place[course, b], place[course, a]
        table[course, a], table[course, b] = t, s
        member[course, t, place[course, a]], member[course, s, place[course, b]] = a, b
        now += gain
        if now < least:
            least = now
            best[:] = table
    table[:] = best
