"""Graph files that networkx reads."""

import itertools

import networkx as nx
import pytest

from seating import Acquaintances, Dinner
from seating.intake import read_dinner
from seating.intake.acquaintances.graph_file import SUFFIXES, graph_from_file
from seating.intake.guest_list.people_named import People
from seating.words.errors import InputError
from tests.seating.intake.reading import source, stream

GUESTS = "id,name\n10,Ana Ruiz\n20,Bo Lee\n30,Bo Lee\n40,Cy\n"
WRITERS = {
    ".graphml": nx.write_graphml,
    ".gml": nx.write_gml,
    ".gexf": nx.write_gexf,
    ".edgelist": nx.write_edgelist,
    ".adjlist": nx.write_adjlist,
    ".net": nx.write_pajek,
}


def known(path, guests: str = GUESTS):
    return list(read_dinner(stream(guests), knows=[path]).dinner.acquaintances.strength)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_nodes_are_ids(suffix, tmp_path):
    graph = nx.Graph([("10", "20"), ("40", "10")])
    graph.add_node("stranger")
    if suffix == ".net":
        graph.remove_node("stranger")
    WRITERS[suffix](graph, tmp_path / f"knows{suffix}")
    assert known(tmp_path / f"knows{suffix}") == [(0, 1, 2), (0, 3, 2)]


@pytest.mark.parametrize("suffix", [".graphml", ".gml", ".gexf"])
@pytest.mark.parametrize("word", ["name", "label"])
def test_nodes_may_have_names(suffix, word, tmp_path):
    graph = nx.Graph([(0, 1, {"weight": 3}), (1, 2, {"weight": 0})])
    for node, name in enumerate(["Ana Ruiz", "Cy", "Bo Lee (20)"]):
        graph.nodes[node][word] = name
    if suffix == ".gml" and word == "label":
        graph = nx.relabel_nodes(graph, dict(graph.nodes(data="label")))
        for node in graph:
            del graph.nodes[node]["label"]
    WRITERS[suffix](graph, tmp_path / f"knows{suffix}")
    assert known(tmp_path / f"knows{suffix}") == [(0, 3, 2)]


def test_a_name_goes_before_a_number_that_is_somebodys_id(tmp_path):
    graph = nx.Graph([(1, 2)])
    graph.nodes[1]["name"], graph.nodes[2]["name"] = "Cy", "Ana"
    nx.write_graphml(graph, tmp_path / "knows.graphml")
    assert known(tmp_path / "knows.graphml", "name\nAna\nBo\nCy\n") == [(0, 2, 2)]


def test_the_graph_of_a_dinner_reads_back(tmp_path):
    dinner = read_dinner(stream(GUESTS)).dinner
    told = Acquaintances.of(4, [(0, 1, 1), (1, 2, 2), (2, 3, 3)])
    nx.write_graphml(told.graph(dinner.guests), tmp_path / "knows.graphml")
    assert known(tmp_path / "knows.graphml") == list(told.strength)


def test_directed_and_repeated_ties_are_one(tmp_path):
    graph = nx.MultiDiGraph()
    graph.add_edge("10", "20", strength="met")
    graph.add_edge("20", "10", strength="close")
    nx.write_graphml(graph, tmp_path / "knows.graphml")
    assert known(tmp_path / "knows.graphml") == [(0, 1, 3)]


@pytest.mark.parametrize(
    ("node", "said"),
    [("Cyy", "no such guest: 'Cyy'\n  did you mean 'Cy'?"), ("Bo Lee", "2 guests are called so")],
)
def test_a_node_that_is_no_guest_is_an_error(node, said, tmp_path):
    path = tmp_path / "knows.gexf"
    nx.write_gexf(nx.Graph([("10", node)]), path)
    with pytest.raises(InputError) as error:
        known(path)
    assert str(error.value).startswith(f"{path}: {said}")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_broken_graph_is_an_error(suffix, tmp_path):
    path = tmp_path / f"knows{suffix}"
    path.write_bytes(b"<graphml><x \xff { 1 2 3")
    with pytest.raises(InputError) as error:
        known(path)
    assert str(error.value).startswith(f"{path}: ")
    assert "\n " not in str(error.value).split("\n  ")[0]


@pytest.mark.parametrize("suffix", [".edgelist", ".adjlist", ".net"])
def test_a_graph_without_ties_is_of_strangers(suffix, tmp_path):
    (tmp_path / f"knows{suffix}").write_text("# nobody\n" if suffix != ".net" else "*vertices 0\n")
    assert known(tmp_path / f"knows{suffix}") == []


LAUGHS = '<!DOCTYPE g [<!ENTITY a "xxxxxxxxxx">' + "".join(
    f'<!ENTITY {after} "{f"&{name};" * 10}">' for name, after in itertools.pairwise("abcdefghij")
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("g.net", "*vertices 99999999999"),
        ("g.net", "*vertices " + "9" * 5000),
        ("g.net", '*vertices 2\n1 "Ana\n2'),
        ("g.net", "*edges\n1 2"),
        ("g.adjlist", " \n"),
        ("g.gml", "graph [" * 50_000),
        ("g.gml", "graph [ node [ id " + "9" * 5000 + " ] ]"),
        ("g.graphml", "<a>" * 100_000),
        ("g.graphml", f'<?xml version="1.0"?>{LAUGHS}]><graphml><graph>&j;</graph></graphml>'),
        ("g.gexf", f'<?xml version="1.0"?>{LAUGHS}]><gexf><graph>&j;</graph></gexf>'),
        ("g.edgelist", "Ana Bo " + "[" * 100_000),
        ("g.edgelist", "Ana Bo {'weight': 1e999}"),
        ("g.edgelist", "Ana Bo {'weight': -1}"),
        ("g.edgelist", "Ana\xff Bo"),
    ],
)
def test_a_graph_that_is_none_is_told(name, text, recwarn):
    people = People(Dinner.of(["Ana", "Bo", "Cy"]))
    with pytest.raises(InputError) as error:
        graph_from_file(source(text.encode("latin-1"), name), people)
    assert str(error.value).startswith(f"{name}: ")
    assert len(str(error.value)) < 500
    assert not recwarn
