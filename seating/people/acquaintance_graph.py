"""Who knows whom as a plain networkx graph, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from seating.people.pairs import Ints, PairTable
from seating.people.strength import KNOWS, STRENGTHS, strength_of
from seating.words.errors import InputError
from seating.words.names import did_you_mean

if TYPE_CHECKING:
    import networkx as nx

    from seating.people.guest import Guest


def graph_of(strength: PairTable, talk: PairTable, guests: Sequence[Guest]) -> nx.Graph:
    """The graph that `seating.Acquaintances.graph` describes."""
    import networkx as nx

    words = {level: word for word, level in STRENGTHS.items()}
    ids = _ids_of(guests)
    graph = nx.Graph()
    for node, guest in zip(ids, guests, strict=True):
        graph.add_node(node, name=guest.name)
    for first, second, level in strength:
        graph.add_edge(ids[first], ids[second], strength=words[level])
    for first, second, amount in talk:
        graph.add_edge(ids[first], ids[second], talk=amount)
    return graph


def edges_of(graph: nx.Graph, guests: Sequence[Guest]) -> Ints:
    """Rows of two guest indices, strength and talk, shape (edges, 4).

    Raises
    ------
    InputError
        If a node is no guest's id, or a strength is unknown.
    """
    index = {node: number for number, node in enumerate(_ids_of(guests))}
    for node in map(str, graph):
        if node not in index:
            hint = did_you_mean(node, index)
            raise InputError("no guest has this id", value=node, hint=hint)
    rows = [
        (index[str(first)], index[str(second)], *_said(edge))
        for first, second, edge in graph.edges(data=True)
    ]
    return np.array(rows, dtype=np.int64).reshape(-1, 4)


def _ids_of(guests: Sequence[Guest]) -> list[str]:
    """Their ids, as a dinner gives them to guests without one."""
    return [guest.id or str(number) for number, guest in enumerate(guests, start=1)]


def _said(edge: Mapping[str, Any]) -> tuple[int, int]:
    """Strength and talk of an edge; one that only tells of talk says no strength."""
    strength, talk = edge.get("strength"), int(edge.get("talk", 0))
    if strength is None:
        return (0 if talk else KNOWS), talk
    return strength_of(str(strength)), talk
