"""Dense acquaintances: so many distinct pairs, the same each time, of the kind that is named."""

import networkx as nx
import numpy as np
import pytest

from benchmarks.cases.dense_acquaintances import BLOCK, KINDS, dense_acquaintances


def graph(kind, guests, pairs, seed=1):
    made = nx.Graph()
    made.add_nodes_from(range(guests))
    made.add_edges_from(dense_acquaintances(kind, guests, pairs, seed).tolist())
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_as_many_distinct_pairs_as_asked_for_the_same_each_time(kind):
    pairs = dense_acquaintances(kind, 60, 700, 3)
    assert pairs.shape == (700, 2)
    assert (pairs[:, 0] < pairs[:, 1]).all()
    assert len(np.unique(pairs, axis=0)) == 700
    assert np.array_equal(pairs, dense_acquaintances(kind, 60, 700, 3))
    assert not np.array_equal(pairs, dense_acquaintances(kind, 60, 700, 4))


def test_a_few_of_a_scale_free_graph_know_very_many():
    known = sorted(count for _, count in graph("scale-free", 200, 4000).degree())
    assert known[-1] > 3 * known[100]


@pytest.mark.parametrize("kind", ["geometric", "conference", "blocks"])
def test_who_has_a_friend_in_common_knows_each_other_more_often(kind):
    made = graph(kind, 120, 1400)
    assert nx.transitivity(made) > 1.2 * nx.density(made)


def test_departments_know_most_of_their_own():
    made = graph("blocks", 10 * BLOCK, 1000)
    parts = nx.community.louvain_communities(made, seed=1)
    own = [nx.density(made.subgraph(part)) for part in parts if len(part) > 1]
    assert max(len(part) for part in parts) <= 3 * BLOCK
    assert min(own) > 2 * nx.density(made)
