"""Which guest takes which place of a schedule, so that people who know each other do not meet.

Guests change places with each other freely, since a schedule without a repeat has none
whoever sits where: a quadratic assignment problem (Koopmans and Beckmann, 1957). First
guests in trouble look for somebody to change with (Minton et al., Artificial Intelligence
58, 1992), which does where few know each other; where many do, exchanges are annealed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints, PairTable
from seating_solvers.running.kernels import kernel, large_entry
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import below, fraction, generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator

SWEEPS = 50
PARTNERS = 40
"""How many others a guest in trouble asks in one sweep."""

STALLED = 0.9
"""Sweeps end when one leaves more than this share of the guests in trouble."""

PATIENCE = 0.02
"""How readily a change that helps nobody is made while sweeping."""

HOT, WARM, COLD = 1.0, 0.3, 0.15
"""Temperatures of annealing, from random places, from good ones and at the end, in what a
typical pair loses."""

LOOKS, MOST_LOOKS = 200_000, 150_000_000
"""Acquaintances looked at while annealing: for each guest, and in all at most."""

SLICE = 50_000
"""Exchanges between two looks at the clock."""

SWEEP, ANNEAL = 0, 1
"""Tasks of `change_places`."""

NOW, LEAST = 0, 1
"""Places of what is lost now, and by the incumbent."""

UNCOUNTED = np.int64(-1)
"""There until it is counted."""


def avoid_acquaintances(
    table: NDArray[np.int32],
    known: PairTable,
    first: Ints,
    classes: Ints,
    seed: int,
    over: Callable[[], bool],
    shuffle: bool = True,
) -> Ints:
    """The place of each guest in a schedule.

    Parameters
    ----------
    table : ndarray of int32, shape (courses, places)
        The table of each place at each course.
    known : PairTable
        What is lost when a pair of guests meets; only pairs with a value matter.
    first : ndarray of int64, shape (guests,)
        A place for each guest.
    classes : ndarray of int64, shape (guests,)
        Guests change places within their class only; those of a class below 0 never.
    seed : int
    over : callable
        Whether to stop looking.
    shuffle : bool, optional
        Whether to begin from random places within each class; otherwise the first places
        are good ones, and only a little is changed.

    Returns
    -------
    ndarray of int64, shape (guests,)
        A permutation of the places.
    """
    place = first.copy()
    if not len(known):
        return place
    case = PackedRecord(Case(np.ascontiguousarray(table.T), *known.rows, classes))
    rng = generator(seed, KernelStreams.ACQUAINTANCES_APART.at())
    if shuffle:
        _shuffle(place, classes, seed)
    trouble_left = len(place)
    for _ in range(SWEEPS):
        before = trouble_left
        trouble_left = _swept(case, place, rng)
        if not trouble_left:
            return place
        if over() or trouble_left > STALLED * before:
            break
    return _annealed(case, place, rng, over, HOT if shuffle else WARM)


def _shuffle(place: Ints, classes: Ints, seed: int) -> None:
    """Permute the places at random within each class."""
    random = numpy_generator(seed, NumpyStreams.ACQUAINTANCES_APART.at())
    for one in np.unique(classes[classes >= 0]):
        members = np.flatnonzero(classes == one)
        place[members] = place[random.permutation(members)]


def _annealed(
    case: PackedRecord,
    place: Ints,
    rng: NDArray[np.uint64],
    over: Callable[[], bool],
    hot: float,
) -> Ints:
    """Places after annealing exchanges."""
    starts, _, values, classes = case.record[1:]
    asking = np.flatnonzero((np.diff(starts) > 0) & (classes >= 0))
    if not len(asking):
        return place
    each = 4 * max(len(values) / len(asking), 1.0)
    moves = int(min(LOOKS * len(asking), MOST_LOOKS) / each)
    typical = float(np.median(values))
    losing, incumbent = np.full(2, UNCOUNTED), place.copy()
    packed = [PackedArray(one) for one in (place, rng, asking, incumbent, losing)]
    tried = 0
    while tried < moves and losing[LEAST] and not over():
        many = min(SLICE, moves - tried)
        temperature = typical * hot * (COLD / hot) ** ((tried + many / 2) / moves)
        change_places(ANNEAL, case, *packed, many, temperature)
        tried += many
    return incumbent


def _swept(case: PackedRecord, place: Ints, rng: NDArray[np.uint64]) -> int:
    """Sweep once; how many were in trouble."""
    places, random = PackedArray(place), PackedArray(rng)
    return int(change_places(SWEEP, case, places, random, places, places, places, 0, 1.0))


class Case(NamedTuple):
    """Who knows whom, and which places of a schedule share a table, as kernels read it."""

    columns: NDArray[np.int32]  # (places, courses) the table of each place
    starts: Ints  # (guests + 1,) rows of acquaintances of each guest
    others: Ints
    values: Ints  # what is lost when they meet
    classes: Ints  # (guests,)


@kernel
def share(columns, one, two):  # type: ignore[no-untyped-def]
    """Whether two places of a schedule ever share a table."""
    for course in range(columns.shape[1]):  # noqa: SIM110  # kernels have no generators
        if columns[one, course] == columns[two, course]:
            return True
    return False


@kernel
def trouble(case, place, guest, where, besides):  # type: ignore[no-untyped-def]
    """What a guest would lose by acquaintances met from a place, `besides` left out."""
    lost = np.int64(0)
    for row in range(case.starts[guest], case.starts[guest + 1]):
        other = case.others[row]
        if other != besides and share(case.columns, where, place[other]):
            lost += case.values[row]
    return lost


@kernel
def exchanged(case, place, g, h):  # type: ignore[no-untyped-def]
    """What would be lost more if two guests changed places."""
    a, b = place[g], place[h]
    change = trouble(case, place, g, b, h)
    change += trouble(case, place, h, a, g)
    change -= trouble(case, place, g, a, h)
    change -= trouble(case, place, h, b, g)
    return change


@kernel
def keep(place, incumbent):  # type: ignore[no-untyped-def]
    """Remember the places."""
    for guest in range(place.shape[0]):
        incumbent[guest] = place[guest]


@kernel
def losses(case, place):  # type: ignore[no-untyped-def]
    """What is lost by all acquaintances met."""
    lost = np.int64(0)
    for guest in range(place.shape[0]):
        lost += trouble(case, place, guest, place[guest], guest)
    return lost // 2


@kernel
def sweep(case, place, rng):  # type: ignore[no-untyped-def]
    """Let every guest in trouble look for a better place once; returns how many were."""
    people, bad = place.shape[0], np.int64(0)
    for g in range(people):
        if case.classes[g] < 0 or case.starts[g] == case.starts[g + 1]:
            continue
        if trouble(case, place, g, place[g], g) == 0:
            continue
        bad += 1
        for _ in range(PARTNERS):
            h = below(rng, people)
            if h == g or case.classes[h] != case.classes[g]:
                continue
            change = exchanged(case, place, g, h)
            if change < 0 or (change == 0 and fraction(rng) < PATIENCE):
                place[g], place[h] = place[h], place[g]
                break
    return bad


@kernel
def exchange(case, asking, place, incumbent, losing, rng, moves, temperature):  # type: ignore[no-untyped-def]
    """Anneal at one temperature; `losing` holds what is lost now and by the incumbent."""
    if losing[NOW] == UNCOUNTED:
        losing[NOW] = losses(case, place)
        losing[LEAST] = losing[NOW]
        if losing[NOW] == 0:
            return
    for _ in range(moves):
        g = asking[below(rng, asking.shape[0])]
        h = below(rng, place.shape[0])
        if g == h or case.classes[g] != case.classes[h]:
            continue
        change = exchanged(case, place, g, h)
        if change > 0 and fraction(rng) >= math.exp(-change / temperature):
            continue
        if change > 0 and losing[NOW] == losing[LEAST]:
            keep(place, incumbent)
        place[g], place[h] = place[h], place[g]
        losing[NOW] += change
        if losing[NOW] < losing[LEAST]:
            losing[LEAST] = losing[NOW]
            if losing[NOW] == 0:
                break
    if losing[NOW] == losing[LEAST]:
        keep(place, incumbent)


@large_entry
def change_places(task, case, place, rng, asking, incumbent, losing, moves, temperature):  # type: ignore[no-untyped-def]
    """Do one of the tasks; arguments that it does not need are left alone."""
    if task == SWEEP:
        return sweep(case, place, rng)
    exchange(case, asking, place, incumbent, losing, rng, moves, temperature)
    return np.int64(0)
