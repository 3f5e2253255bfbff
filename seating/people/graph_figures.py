"""Who knows whom in figures: clusters, guests alone, and how far it is from one to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import networkx as nx
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
    graph = nx.Graph(pairs.tolist())
    sizes = sorted(map(len, nx.connected_components(graph)), reverse=True)
    most = max(steps // max(len(connected) + 2 * len(pairs), 1), FEWEST_STARTS)
    starts = connected if len(connected) <= most else choose(connected, most)
    return GraphFigures(
        people,
        len(pairs),
        tuple(np.flatnonzero(degree == 0).tolist()),
        tuple(sizes),
        mean_distance(graph, starts),
        len(starts),
    )


def at_random(connected: Ints, count: int) -> Ints:
    """So many drawn at random, the same ones every time."""
    return np.random.default_rng(SEED).choice(connected, count, replace=False)


def evenly(connected: Ints, count: int) -> Ints:
    """So many at even distances in the list."""
    return connected[np.arange(count) * len(connected) // count]


def mean_distance(graph: nx.Graph, starts: Ints) -> float | None:
    """Mean steps from each start to everybody it hangs together with; None where nobody is."""
    steps = others = 0
    for start in starts.tolist():
        lengths = nx.single_source_shortest_path_length(graph, start)
        steps += sum(lengths.values())
        others += len(lengths) - 1
    return steps / others if others else None
