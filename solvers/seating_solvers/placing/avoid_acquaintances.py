"""Which guest takes which place of a schedule, so that people who know each other do not meet.

Guests change places with each other freely, since a schedule without a repeat has none
whoever sits where: a quadratic assignment problem (Koopmans and Beckmann, 1957). First
guests in trouble look for somebody to change with (Minton et al., Artificial Intelligence
58, 1992), which does where few know each other; where many do, exchanges are annealed.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints, PairTable
from seating_solvers.running.kernels import entry, kernel
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
"""Ends of annealing, from random places and from good ones, in what a typical pair loses."""

LOOKS, MOST_LOOKS = 200_000, 150_000_000
"""Acquaintances looked at while annealing: for each guest, and in all at most."""

SLICE = 50_000
"""Exchanges between two looks at the clock."""


def mapped(
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
    starts, others, values = known.rows
    graph = (np.ascontiguousarray(table.T), starts, others, values, classes)
    rng = generator(seed, KernelStreams.ACQUAINTANCES_APART.at())
    if shuffle:
        _shuffle(place, classes, seed)
    trouble_left = len(place)
    for _ in range(SWEEPS):
        before = trouble_left
        trouble_left = sweep(*graph, place, rng)
        if not trouble_left:
            return place
        if over() or trouble_left > STALLED * before:
            break
    return _annealed(graph, place, rng, over, HOT if shuffle else WARM)


def _shuffle(place: Ints, classes: Ints, seed: int) -> None:
    """Deal out places at random within each class, in place."""
    random = numpy_generator(seed, NumpyStreams.ACQUAINTANCES_APART.at())
    for one in np.unique(classes[classes >= 0]):
        members = np.flatnonzero(classes == one)
        place[members] = place[random.permutation(members)]


def _annealed(
    graph: tuple[NDArray[np.int32], Ints, Ints, Ints, Ints],
    place: Ints,
    rng: NDArray[np.uint64],
    over: Callable[[], bool],
    hot: float,
) -> Ints:
    """Places after annealing exchanges."""
    _, starts, _, values, classes = graph
    asking = np.flatnonzero((np.diff(starts) > 0) & (classes >= 0))
    if not len(asking):
        return place
    each = 4 * max(len(values) / len(asking), 1.0)
    moves = int(min(LOOKS * len(asking), MOST_LOOKS) / each)
    typical = float(np.median(values))
    lost = losses(*graph[:4], place)
    state, best = np.array([lost, lost], dtype=np.int64), place.copy()
    tried = 0
    while tried < moves and state[1] and not over():
        many = min(SLICE, moves - tried)
        heat = typical * hot * (COLD / hot) ** ((tried + many / 2) / moves)
        exchange(*graph, asking, place, best, state, rng, many, heat)
        tried += many
    return best


@kernel
def share(columns, one, two):  # type: ignore[no-untyped-def]
    """Whether two places of a schedule ever share a table."""
    for course in range(columns.shape[1]):  # noqa: SIM110  # kernels have no generators
        if columns[one, course] == columns[two, course]:
            return True
    return False


@kernel
def trouble(columns, starts, others, values, place, guest, where, besides):  # type: ignore[no-untyped-def]
    """What a guest would lose by acquaintances met from a place, `besides` left out."""
    lost = np.int64(0)
    for row in range(starts[guest], starts[guest + 1]):
        other = others[row]
        if other != besides and share(columns, where, place[other]):
            lost += values[row]
    return lost


@kernel
def exchanged(columns, starts, others, values, place, g, h):  # type: ignore[no-untyped-def]
    """What would be lost more if two guests changed places."""
    a, b = place[g], place[h]
    change = trouble(columns, starts, others, values, place, g, b, h)
    change += trouble(columns, starts, others, values, place, h, a, g)
    change -= trouble(columns, starts, others, values, place, g, a, h)
    change -= trouble(columns, starts, others, values, place, h, b, g)
    return change


@kernel
def keep(place, best):  # type: ignore[no-untyped-def]
    """Remember the places."""
    for guest in range(place.shape[0]):
        best[guest] = place[guest]


@entry
def losses(columns, starts, others, values, place):  # type: ignore[no-untyped-def]
    """What is lost by all acquaintances met."""
    lost = np.int64(0)
    for guest in range(place.shape[0]):
        lost += trouble(columns, starts, others, values, place, guest, place[guest], guest)
    return lost // 2


@entry
def sweep(columns, starts, others, values, classes, place, rng):  # type: ignore[no-untyped-def]
    """Let every guest in trouble look for a better place once; returns how many were."""
    people, bad = place.shape[0], 0
    for g in range(people):
        if classes[g] < 0 or starts[g] == starts[g + 1]:
            continue
        if trouble(columns, starts, others, values, place, g, place[g], g) == 0:
            continue
        bad += 1
        for _ in range(PARTNERS):
            h = below(rng, people)
            if h == g or classes[h] != classes[g]:
                continue
            change = exchanged(columns, starts, others, values, place, g, h)
            if change < 0 or (change == 0 and fraction(rng) < PATIENCE):
                place[g], place[h] = place[h], place[g]
                break
    return bad


@entry
def exchange(  # type: ignore[no-untyped-def]
    columns, starts, others, values, classes, asking, place, best, state, rng, moves, heat
):
    """Anneal at one heat; `state` holds what is lost now and at the best."""
    for _ in range(moves):
        g = asking[below(rng, asking.shape[0])]
        h = below(rng, place.shape[0])
        if g == h or classes[g] != classes[h]:
            continue
        change = exchanged(columns, starts, others, values, place, g, h)
        if change > 0 and fraction(rng) >= np.exp(-change / heat):
            continue
        if change > 0 and state[0] == state[1]:
            keep(place, best)
        place[g], place[h] = place[h], place[g]
        state[0] += change
        if state[0] < state[1]:
            state[1] = state[0]
            if state[0] == 0:
                break
    if state[0] == state[1]:
        keep(place, best)
