"""Who knows whom, from a graph file that networkx reads."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np

from seating.intake.files.located import located
from seating.intake.files.source import Source
from seating.intake.guest_list.people_named import People
from seating.people.acquaintances import KNOWS, Acquaintances, strength_of
from seating.words.errors import InputError, Origin, clipped
from seating.words.names import fold

if TYPE_CHECKING:
    import networkx as nx

# What its readers run into where a file is not as they think: they say nothing of the file.
SLIPS = (LookupError, TypeError, AttributeError, NameError, StopIteration, RecursionError,
         OverflowError)  # fmt: skip
SUFFIXES = (".graphml", ".gml", ".gexf", ".edgelist", ".adjlist", ".net")


def graph_from_file(source: Source, people: People) -> Acquaintances:
    """Read a graph file.

    Parameters
    ----------
    source : Source
        Its ending, one of `SUFFIXES`, says its kind.
    people : People
        A node is the guest of its name or label where it has one, else of its id.

    Raises
    ------
    InputError
        If it cannot be read, or a node with an edge is no guest.
    """
    graph = _read(source)
    origin = Origin(source.name)
    graph.remove_nodes_from(
        [node for node in graph if _is_absent(node, graph.nodes[node], people, origin)]
    )
    tied = [node for node, degree in graph.degree() if degree]
    with located(origin):
        index = {node: _guest(node, graph.nodes[node], people) for node in tied}
        ties = [
            (index[one], index[two], _strength(data)) for one, two, data in graph.edges(data=True)
        ]
    first, second, level = np.array(ties, dtype=np.int64).reshape(-1, 3).T
    return Acquaintances.from_arrays(len(people.dinner.guests), first, second, level)


def _read(source: Source) -> nx.Graph:
    import networkx as nx

    readers: dict[str, Callable[[BytesIO], nx.Graph]] = {
        ".graphml": nx.read_graphml,
        ".gml": lambda stream: nx.read_gml(stream, label="id"),
        ".gexf": nx.read_gexf,
        ".edgelist": nx.read_edgelist,
        ".adjlist": nx.read_adjlist,
        ".net": nx.read_pajek,
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they are about its own code
            return readers[source.suffix](BytesIO(source.data))
    except (nx.NetworkXException, ValueError, SyntaxError) as error:
        raise _unreadable(source, " ".join(str(error).split())) from None
    except SLIPS:
        raise _unreadable(source) from None


def _unreadable(source: Source, said: str = "") -> InputError:
    told = f" ({clipped(said)})" if said else ""
    return InputError(f"cannot be read as {source.suffix[1:]}{told}", origin=Origin(source.name))


def _is_absent(node: object, data: dict[str, Any], people: People, origin: Origin) -> bool:
    """Whether a node is somebody of the list who does not come."""
    key = str(node)
    return key not in people.by_id and people.passes(
        str(data.get("name") or data.get("label") or key), origin
    )


def _guest(node: object, data: dict[str, Any], people: People) -> int:
    key = str(node)
    called = str(data.get("name") or data.get("label") or key)
    named = people.by_id.get(key)
    if named is not None and fold(people.dinner.guests[named].name) == fold(called):
        return named
    if called != key and not people.knows(called) and people.knows(key):
        return people.index(key)
    return people.index(called)


def _strength(data: dict[str, Any]) -> int:
    said = data.get("strength", data.get("weight"))
    return KNOWS if said is None else strength_of(str(said))
