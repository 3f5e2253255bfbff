"""How many pairs of a graph can be formed, nobody in two of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import networkx as nx

EXACT = 200
"""People in a connected part up to which the most are found, and not a number above it."""


def most_twosomes(pairs: Sequence[tuple[int, int]]) -> int:
    """The size of a maximum matching, or in large connected parts a number no less.

    Parameters
    ----------
    pairs : sequence of tuple of int
        Of people, each pair once.

    Notes
    -----
    In a large part it is half of a maximum matching of its bipartite double cover, which is
    found by Hopcroft and Karp (1973): what a matching is if odd circles had halves.

    Examples
    --------
    >>> most_twosomes([(1, 2), (2, 3), (1, 3), (7, 9)])
    2
    """
    return sum(_most(part) for part in _connected(pairs))


def _connected(pairs: Sequence[tuple[int, int]]) -> Iterator[nx.Graph]:
    import networkx as nx  # takes a tenth of a second, and few dinners ask for it

    graph = nx.Graph()
    graph.add_edges_from(pairs)
    for people in nx.connected_components(graph):
        yield graph.subgraph(people)


def _most(part: nx.Graph) -> int:
    import networkx as nx

    if len(part) <= EXACT:
        return len(nx.max_weight_matching(part, maxcardinality=True))
    from scipy.sparse.csgraph import maximum_bipartite_matching

    matched = maximum_bipartite_matching(nx.to_scipy_sparse_array(part, format="csr"))
    return int(np.count_nonzero(matched >= 0)) // 2
