"""The acquaintance graph in figures."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np

from seating import Dinner
from seating.people.pairs import Ints

# Steps of breadth-first search: some two seconds.
STEPS = 2_000_000
FEWEST_STARTS = 5
SEED = 0


@dataclass(frozen=True)
class GraphFigures:
    """Who knows whom, counted.

    Parameters
    ----------
    people : int
    pairs : int
        Who know each other, or have talked at an earlier dinner.
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


def figures_of(dinner: Dinner) -> GraphFigures:
    """The figures of a dinner's acquaintances.

    Parameters
    ----------
    dinner : Dinner
    """
    known = dinner.acquaintances
    keys = np.union1d(known.strength.keys, known.talk.keys)
    people = len(dinner.guests)
    first, second = keys // people, keys % people
    degree = np.bincount(np.concatenate([first, second]), minlength=people)
    graph = nx.Graph()
    graph.add_edges_from(zip(first.tolist(), second.tolist(), strict=True))
    sizes = sorted(map(len, nx.connected_components(graph)), reverse=True)
    starts = _starts(np.flatnonzero(degree), len(keys))
    return GraphFigures(
        people,
        len(keys),
        tuple(np.flatnonzero(degree == 0).tolist()),
        tuple(sizes),
        _mean_distance(graph, starts),
        len(starts),
    )


def _starts(connected: Ints, pairs: int) -> Ints:
    """All who know somebody, or as many at random as there is time for."""
    most = max(STEPS // max(len(connected) + 2 * pairs, 1), FEWEST_STARTS)
    if len(connected) <= most:
        return connected
    return np.random.default_rng(SEED).choice(connected, most, replace=False)


def _mean_distance(graph: nx.Graph, starts: Ints) -> float | None:
    steps = others = 0
    for start in starts.tolist():
        lengths = nx.single_source_shortest_path_length(graph, start)
        steps += sum(lengths.values())
        others += len(lengths) - 1
    return steps / others if others else None
