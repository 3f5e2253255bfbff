"""Who knows whom as a networkx graph, and back."""

import networkx as nx
import pytest
from hypothesis import given

from seating import CLOSE, KNOWS, MET, Acquaintances, Guest, InputError
from seating.people.acquaintance_graph import edges_of
from tests.seating.people.known import GUESTS, known


def same(one: Acquaintances, other: Acquaintances) -> bool:
    return list(one.strength) == list(other.strength) and list(one.talk) == list(other.talk)


@given(known)
def test_a_graph_and_back(known):
    graph = known.graph(GUESTS)
    assert list(graph) == [guest.id for guest in GUESTS]
    assert graph.nodes["g0"]["name"] == "Guest 0"
    assert same(Acquaintances.from_graph(graph, GUESTS), known)


@given(known)
def test_a_graph_of_guests_without_ids(known):
    guests = [Guest(guest.name) for guest in GUESTS]
    graph = known.graph(guests)
    assert list(graph) == ["1", "2", "3", "4", "5", "6", "7"]
    assert same(Acquaintances.from_graph(graph, guests), known)


def test_an_edge_of_any_graph_says_knows():
    graph = nx.karate_club_graph()
    guests = [Guest(f"Member {node}", id=str(node)) for node in graph]
    known = Acquaintances.from_graph(graph, guests)
    assert {(one, two) for one, two, _ in known.strength} == set(graph.edges)
    assert set(known.strength.values.tolist()) == {KNOWS}


def test_a_node_that_is_no_guest():
    with pytest.raises(InputError, match="did you mean 'g3'"):
        Acquaintances.from_graph(nx.Graph([("g1", "gg3")]), GUESTS)


def test_edges_say_strength_in_words_or_numbers_and_talk():
    graph = nx.Graph()
    graph.add_edge("g0", "g1", strength="close")
    graph.add_edge("g1", "g2", strength="met", talk=40)
    graph.add_edge("g2", "g3", talk=7)
    graph.add_edge("g4", "g5")
    assert sorted(edges_of(graph, GUESTS).tolist()) == [
        [0, 1, CLOSE, 0],
        [1, 2, MET, 40],
        [2, 3, 0, 7],
        [4, 5, KNOWS, 0],
    ]


def test_a_graph_without_edges_is_of_strangers():
    assert edges_of(nx.empty_graph(0), GUESTS).shape == (0, 4)


def test_an_edge_of_no_strength_is_an_error():
    graph = nx.Graph([("g0", "g1", {"strength": "very"})])
    with pytest.raises(InputError, match="unknown strength of acquaintance: 'very'"):
        edges_of(graph, GUESTS)
