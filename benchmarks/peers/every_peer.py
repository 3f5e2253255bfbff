"""The other tools, and what each can state of a dinner."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Peer:
    """A tool that runs beside the library.

    Parameters
    ----------
    module : str
        Of `benchmarks.peers.tools`, which asks it.
    installs : str or None
        What is installed into its environment; None where it needs nothing, and our own
        interpreter runs it.
    states : frozenset of str
        Which features of a dinner (`benchmarks.peers.features`) it can be told of.
    most_guests : int
        Larger dinners are not tried: it was found to make no plan of them in minutes.
    """

    module: str
    installs: str | None
    states: frozenset[str]
    most_guests: int = 5_000


PAIRS = frozenset({"acquaintances", "rules: together", "rules: apart"})
ROOMS = frozenset({"tables of several sizes"})
ANYTHING = PAIRS | ROOMS | frozenset({"guests who are away"})

PEERS: dict[str, Peer] = {
    "golfy": Peer("peer_golfy", "golfy>=2.5", frozenset()),
    "quench": Peer("peer_quench", "quench>=0.1", PAIRS, 400),
    "seattrellis": Peer("peer_seattrellis", "seattrellis[solver]>=1.9", ROOMS, 400),
    "seating-planner": Peer("peer_seating_planner", "seating-planner>=0.1.8", PAIRS | ROOMS, 400),
    "cpsat-wedding": Peer("peer_cpsat_wedding", "ortools>=9.12", PAIRS | ROOMS, 400),
    "greedy": Peer("peer_greedy", None, ANYTHING),
    "random": Peer("peer_random", None, ANYTHING | {"talk nearby", "rules"}, 1_000_000),
}
"""Each by its name. Whoever can be told of ``rules`` is told of none and judged by all."""
