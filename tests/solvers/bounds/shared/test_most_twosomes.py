"""The most pairs nobody of whom is in two."""

import itertools

import networkx as nx
import pytest

from seating_solvers.bounds.shared import most_twosomes as module
from seating_solvers.bounds.shared.most_twosomes import most_twosomes


def by_trying(pairs):
    return max(
        size
        for size in range(len(pairs) + 1)
        for some in itertools.combinations(pairs, size)
        if len({person for pair in some for person in pair}) == 2 * size
    )


@pytest.mark.parametrize("seed", range(12))
def test_as_many_as_trying_finds(seed):
    pairs = list(nx.gnm_random_graph(8, 9, seed=seed).edges)
    assert most_twosomes(pairs) == by_trying(pairs)


@pytest.mark.parametrize("seed", range(12))
def test_in_a_large_part_never_fewer_and_odd_circles_alone_make_it_more(seed, monkeypatch):
    graph = nx.gnm_random_graph(40, 60, seed=seed)
    exact = most_twosomes(list(graph.edges))
    monkeypatch.setattr(module, "EXACT", 0)
    assert most_twosomes(list(graph.edges)) >= exact
    two_sided = [edge for edge in graph.edges if sum(edge) % 2]
    assert most_twosomes(two_sided) == len(
        nx.max_weight_matching(nx.Graph(two_sided), maxcardinality=True)
    )


def test_nobody_makes_none():
    assert most_twosomes([]) == 0
