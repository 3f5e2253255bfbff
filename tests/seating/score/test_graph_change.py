"""Figures of the web before and after: against counting by hand and networkx."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from seating import Dinner, Plan, judge
from seating.score import graph_change
from seating.score.graph_change import change_of, web_figures
from tests.plans import plans


def test_two_clusters_are_joined_by_a_dinner():
    dinner = Dinner.of(
        ["Ana", "Bo", "Cy", "Dee", "Eve"],
        "1x2,1x2,1x1",
        1,
        knows=[("Ana", "Bo"), ("Cy", "Dee")],
        meet="table",
    )
    found = change_of(Plan.of(dinner, [[0, 2, 1, 3, 4]]))
    before = web_figures(5, found.before)
    after = web_figures(5, found.after)
    assert (before.strangers, before.clusters, before.alone, before.distance) == (8, 2, 1, 1.0)
    assert (after.strangers, after.clusters, after.alone) == (6, 1, 1)
    assert after.distance == pytest.approx((4 * 1 + 2 * 2) / 6, abs=0.01)


@given(plans())
def test_whoever_meets_was_a_stranger(plan):
    found = change_of(plan)
    pairs = {tuple(pair) for pair in found.after.tolist()}
    assert len(pairs) == len(found.before) + len(found.new)
    assert len(found.new) == int(judge(plan).ledger.met.sum())


def test_the_mean_distance_is_that_of_networkx(monkeypatch):
    graph = nx.connected_watts_strogatz_graph(60, 4, 0.2, seed=1)
    pairs = np.array(graph.edges)
    exact = nx.average_shortest_path_length(graph)
    assert web_figures(60, pairs).distance == pytest.approx(exact, abs=0.01)
    monkeypatch.setattr(graph_change, "STEPS", 3000)
    assert web_figures(60, pairs).distance == pytest.approx(exact, rel=0.1)


def test_where_nobody_knows_anybody_there_is_no_distance():
    assert web_figures(3, np.empty((0, 2), dtype=np.int64)).distance is None
