"""What a dinner changes about who knows whom, in figures that people understand."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np

from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.score.score import judge

# Steps of breadth-first search for the average distance: about a second.
STEPS = 1_000_000


@dataclass(frozen=True, eq=False)
class Change:
    """Pairs who know each other before the dinner, and those who meet at it.

    Parameters
    ----------
    people : int
    before : ndarray of int64, shape (pairs, 2)
        Pairs who know each other.
    new : ndarray of int64, shape (pairs, 2)
        Strangers who meet: whose chance of an introduction reaches one half.
    """

    people: int
    before: Ints
    new: Ints

    @property
    def after(self) -> Ints:
        """Pairs who know each other after the dinner, shape (pairs, 2)."""
        return np.concatenate([self.before, self.new])


def change_of(plan: Plan) -> Change:
    """What a plan changes.

    Parameters
    ----------
    plan : Plan
    """
    dinner, ledger = plan.dinner, judge(plan).ledger
    known = ~dinner.strangers(dinner.prior.values)
    before = np.column_stack([dinner.prior.first[known], dinner.prior.second[known]])
    new = np.column_stack([ledger.first[ledger.met], ledger.second[ledger.met]])
    return Change(len(dinner.guests), before, new)


@dataclass(frozen=True)
class WebFigures:
    """A web of people in figures.

    Parameters
    ----------
    strangers : int
        Pairs who do not know each other.
    clusters : int
        Parts that hang together, guests who know nobody left out.
    alone : int
        Guests who know nobody.
    distance : float or None
        Mean steps from one guest to another among those who hang together; None when nobody
        knows anybody.
    """

    strangers: int
    clusters: int
    alone: int
    distance: float | None


def web_figures(people: int, pairs: Ints) -> WebFigures:
    """The figures of a web.

    Parameters
    ----------
    people : int
    pairs : ndarray of int64, shape (pairs, 2)
        Distinct pairs who know each other.

    Examples
    --------
    >>> web_figures(5, np.array([[0, 1], [1, 2]]))
    WebFigures(strangers=8, clusters=1, alone=2, distance=1.33...)
    """
    graph = nx.Graph(pairs.tolist())
    return WebFigures(
        strangers=people * (people - 1) // 2 - len(pairs),
        clusters=nx.number_connected_components(graph) if len(graph) else 0,
        alone=people - len(graph),
        distance=_mean_distance(graph),
    )


def _mean_distance(graph: nx.Graph) -> float | None:
    """Mean distance from every guest, or from as many as `STEPS` allow, evenly chosen."""
    if not len(graph):
        return None
    each = len(graph) + 2 * graph.number_of_edges()
    count = min(len(graph), max(STEPS // each, 5))
    nodes = sorted(graph)
    starts = [nodes[place * len(nodes) // count] for place in range(count)]
    steps = pairs = 0
    for start in starts:
        lengths = nx.single_source_shortest_path_length(graph, start)
        steps += sum(lengths.values())
        pairs += len(lengths) - 1
    return round(steps / pairs, 2)
