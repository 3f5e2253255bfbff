"""Figures of who knows whom: against networkx, and by hand."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Acquaintances
from seating.people import graph_figures as module
from seating.people.graph_figures import at_random, evenly, figures_of, graph_figures
from seating.people.pairs import PairTable

MANY = 10**9


def path(count: int) -> Acquaintances:
    """Everyone knows the next."""
    return Acquaintances.of(count, [(guest, guest + 1) for guest in range(count - 1)])


def test_a_path():
    figures = figures_of(path(30))
    assert (figures.people, figures.pairs, figures.clusters, figures.alone) == (30, 29, (30,), ())
    assert not figures.sampled
    assert figures.distance == pytest.approx(nx.average_shortest_path_length(nx.path_graph(30)))


def test_who_has_talked_before_counts_and_once():
    known = Acquaintances(PairTable.of(5, {(0, 1): 1}), PairTable.of(5, {(0, 1): 9, (3, 4): 9}))
    figures = figures_of(known)
    assert (figures.pairs, figures.clusters, figures.alone) == (2, (2, 2), (2,))
    assert figures.strangers == 8


def test_where_nobody_knows_anybody_there_is_no_distance():
    figures = figures_of(Acquaintances.none(3))
    assert (figures.distance, figures.starts, figures.clusters) == (None, 0, ())
    assert figures.alone == (0, 1, 2)
    assert not figures.sampled


def test_a_large_graph_is_measured_from_some_and_says_so(monkeypatch):
    monkeypatch.setattr(module, "STEPS", 100)
    figures = figures_of(path(100))
    assert figures.sampled
    assert figures.starts == module.FEWEST_STARTS


edges = st.sets(st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda e: e[0] < e[1]))


@given(edges, st.sampled_from([at_random, evenly]))
def test_figures_are_those_of_networkx(pairs, choose):
    graph = nx.Graph(list(pairs))
    graph.add_nodes_from(range(12))
    figures = graph_figures(
        12, np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2), MANY, choose
    )
    sizes = sorted(map(len, nx.connected_components(graph)), reverse=True)
    assert figures.clusters == tuple(size for size in sizes if size > 1)
    assert figures.alone == tuple(nx.isolates(graph))
    assert figures.strangers == 66 - len(pairs)
    lengths = [
        steps
        for start, reached in nx.all_pairs_shortest_path_length(graph)
        for end, steps in reached.items()
        if end != start
    ]
    assert figures.distance == (pytest.approx(np.mean(lengths)) if lengths else None)


def test_starts_lie_evenly_or_anywhere():
    guests = np.arange(10, 30)
    assert evenly(guests, 5).tolist() == [10, 14, 18, 22, 26]
    drawn = at_random(guests, 5).tolist()
    assert len(set(drawn)) == 5
    assert set(drawn) <= set(guests.tolist())
    assert drawn == at_random(guests, 5).tolist()
