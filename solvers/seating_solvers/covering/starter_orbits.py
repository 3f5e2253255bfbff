"""Starter courses under a symmetry, as arrays for the kernel."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.covering.covering_symmetry import CoveringSymmetry
from seating_solvers.covering.starter_annealing import seat
from seating_solvers.schedules.search.pair_orbits import pair_orbits


class StarterOrbits(NamedTuple):
    """Starter courses, what keeps each of them, and orbits of pairs.

    Parameters
    ----------
    table, place : ndarray of int64, shape (starters, guests)
        Table of each guest, and where in it.
    seated : ndarray of int64, shape (starters, tables, places)
        Guests at each table; more places than seats, for the midst of a move.
    filled : ndarray of int64, shape (starters, tables)
    image, turn : ndarray of int64, shape (starters, guests)
        Image of each guest under what keeps the starter, and how many images there are.
    next_table, period : ndarray of int64, shape (starters, tables)
        The same for tables.
    orbit : ndarray of int64, shape (guests, guests)
        Orbit of each pair under the whole symmetry.
    pairs, times : ndarray of int64, shape (orbits,)
        Pairs of each orbit, and how many of them share a table of a starter.
    left : ndarray of int64, shape (1,)
        Pairs that have still to meet.
    """

    table: Ints
    place: Ints
    seated: Ints
    filled: Ints
    image: Ints
    turn: Ints
    next_table: Ints
    period: Ints
    orbit: Ints
    pairs: Ints
    times: Ints
    left: Ints


def orbits_of(
    symmetry: CoveringSymmetry, tables: int, seats: int, dice: np.random.Generator
) -> StarterOrbits | None:
    """Starter courses at random, or None where guests do not fit.

    Parameters
    ----------
    symmetry : CoveringSymmetry
    tables, seats : int
        Shape of the room.
    dice : numpy.random.Generator
    """
    whole = symmetry.permutation()
    guests, starters = len(whole), len(symmetry.courses)
    image = np.array([_power(whole, times) for times in symmetry.courses])
    periods = [symmetry.order // times for times in symmetry.courses]
    next_table = np.array([_tables(tables, n if symmetry.turning else 1) for n in periods])
    orbit, pairs = pair_orbits([whole])
    state = StarterOrbits(
        table=np.full((starters, guests), -1, dtype=np.int64),
        place=np.zeros((starters, guests), dtype=np.int64),
        seated=np.zeros((starters, tables, seats + symmetry.order), dtype=np.int64),
        filled=np.zeros((starters, tables), dtype=np.int64),
        image=image,
        turn=np.array([_lengths(one) for one in image]),
        next_table=next_table,
        period=np.array([_lengths(one) for one in next_table]),
        orbit=orbit,
        pairs=pairs.astype(np.int64),
        times=np.zeros(len(pairs), dtype=np.int64),
        left=np.array([guests * (guests - 1) // 2]),
    )
    seated = all(_start(state, starter, seats, dice) for starter in range(starters))
    return state if seated else None


def unfolded(state: StarterOrbits, symmetry: CoveringSymmetry) -> Ints:
    """The table of each guest in every course, shape (courses, guests)."""
    whole, courses = symmetry.permutation(), []
    for starter, times in zip(state.table, symmetry.courses, strict=True):
        course = starter
        for _ in range(times):
            courses.append(course)
            moved = np.empty_like(course)
            moved[whole] = course
            course = moved
    return np.array(courses)


def _start(state: StarterOrbits, starter: int, seats: int, dice: np.random.Generator) -> bool:
    """Seat everyone at random, those with most images first."""
    guests = dice.permutation(state.table.shape[1])
    for guest in guests[np.argsort(-state.turn[starter, guests], kind="stable")].tolist():
        if state.table[starter, guest] >= 0:
            continue
        turn, period = state.turn[starter, guest], state.period[starter]
        fits = (turn % period == 0) & (state.filled[starter] + turn // period <= seats)
        if not fits.any():
            return False
        seat(state, starter, guest, int(dice.choice(np.flatnonzero(fits))))
    return True


def _power(permutation: Ints, times: int) -> Ints:
    image = np.arange(len(permutation))
    for _ in range(times):
        image = permutation[image]
    return image


def _tables(tables: int, length: int) -> Ints:
    """Tables in cycles of a length, as many as there are, and the others kept."""
    ring = np.arange(tables)
    for first in range(0, tables - length + 1, length):
        ring[first : first + length] = np.roll(ring[first : first + length], -1)
    return ring


def _lengths(permutation: Ints) -> Ints:
    """The length of everyone's cycle."""
    lengths, image = np.zeros(len(permutation), dtype=np.int64), permutation.copy()
    for step in range(1, len(permutation) + 1):
        back = (image == np.arange(len(permutation))) & (lengths == 0)
        lengths[back] = step
        image = permutation[image]
    return lengths
