"""Who knows whom in figures: clusters, guests alone, and how far it is from one to another.

Breadth-first searches are written out here, as loading networkx for them takes a tenth of the time
in which a dinner of sixty is planned and its page made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from seating.people.acquaintances import Acquaintances
from seating.people.pairs import Ints, either

# Steps of breadth-first search: some two seconds.
STEPS = 2_000_000
FEWEST_STARTS = 5
SEED = 0

Choose = Callable[[Ints, int], Ints]
"""Of the guests who know somebody, so many, to measure distances from."""


@dataclass(frozen=True)
class GraphFigures:
    """Who knows whom, counted.

    Parameters
    ----------
    people : int
    pairs : int
        Who know each other.
    alone : tuple of int
        Guests who know nobody.
    clusters : tuple of int
        Sizes of the parts that hang together, greatest first; only those of two or more.
    distance : float or None
        Mean steps from one guest to another among those who hang together; None when nobody
        knows anybody.
    starts : int
        How many guests it was measured from.
    """

    people: int
    pairs: int
    alone: tuple[int, ...]
    clusters: tuple[int, ...]
    distance: float | None
    starts: int

    @property
    def sampled(self) -> bool:
        """Whether the distance was measured from some guests only."""
        return self.starts < self.people - len(self.alone)

    @property
    def strangers(self) -> int:
        """Pairs who do not know each other."""
        return self.people * (self.people - 1) // 2 - self.pairs


def figures_of(known: Acquaintances) -> GraphFigures:
    """The figures of those who know each other, or have talked at an earlier dinner."""
    keys = either(known.strength.keys, known.talk.keys)
    pairs = np.column_stack([keys // max(known.people, 1), keys % max(known.people, 1)])
    return graph_figures(known.people, pairs, STEPS, at_random)


def graph_figures(people: int, pairs: Ints, steps: int, choose: Choose) -> GraphFigures:
    """The figures of any pairs who know each other.

    Parameters
    ----------
    people : int
    pairs : ndarray of int64, shape (pairs, 2)
        Distinct.
    steps : int
        How many steps of breadth-first search the distance may take; it is measured from all
        who know somebody, or from as many as that allows, at least `FEWEST_STARTS`.
    choose : callable
        `at_random` or `evenly`.

    Examples
    --------
    >>> figures = graph_figures(5, np.array([[0, 1], [1, 2]]), 100, evenly)
    >>> figures.clusters, figures.alone, figures.strangers, figures.distance
    ((3,), (3, 4), 8, 1.33...)
    """
    degree = np.bincount(pairs.ravel(), minlength=people)
    connected = np.flatnonzero(degree)
    known = _known_to_each(people, pairs)
    most = max(steps // max(len(connected) + 2 * len(pairs), 1), FEWEST_STARTS)
    starts = connected if len(connected) <= most else choose(connected, most)
    return GraphFigures(
        people,
        len(pairs),
        tuple(np.flatnonzero(degree == 0).tolist()),
        tuple(sorted(_clusters(known, connected.tolist()), reverse=True)),
        _mean_distance(known, starts.tolist()),
        len(starts),
    )


def at_random(connected: Ints, count: int) -> Ints:
    """So many drawn at random, the same ones every time."""
    return np.random.default_rng(SEED).choice(connected, count, replace=False)


def evenly(connected: Ints, count: int) -> Ints:
    """So many at even distances in the list."""
    return connected[np.arange(count) * len(connected) // count]


def _known_to_each(people: int, pairs: Ints) -> list[list[int]]:
    """Whom each guest knows."""
    known: list[list[int]] = [[] for _ in range(people)]
    for one, two in pairs.tolist():
        known[one].append(two)
        known[two].append(one)
    return known


def _clusters(known: list[list[int]], connected: list[int]) -> Iterator[int]:
    """Sizes of the parts that hang together."""
    left = set(connected)
    while left:
        part = [left.pop()]
        for guest in part:  # which grows as it is gone through
            near = left.intersection(known[guest])
            left -= near
            part += near
        yield len(part)


def _mean_distance(known: list[list[int]], starts: list[int]) -> float | None:
    """Mean steps from each start to everybody it hangs together with; None where nobody is.

    All starts go out at once, each a bit of what has reached a guest.
    """
    reached = [0] * len(known)
    now = {start: 1 << place for place, start in enumerate(starts)}
    distance = steps = others = 0
    while now:
        for guest, bits in now.items():
            reached[guest] |= bits
            steps += distance * bits.bit_count()
            others += bits.bit_count() if distance else 0
        distance += 1
        after: dict[int, int] = {}
        for guest, bits in now.items():
            for other in known[guest]:
                after[other] = after.get(other, 0) | bits
        now = {guest: new for guest, bits in after.items() if (new := bits & ~reached[guest])}
    return steps / others if others else None
