"""Other tools that ran beside the library: the same instance, machine, seconds and checker."""

from __future__ import annotations

from benchmarks.instances.named_instances import instance_named
from benchmarks.peers.every_peer import PEERS
from benchmarks.peers.features import cannot_state
from benchmarks.report.instance_results import InstanceResult
from benchmarks.report.result_tables import figure


def peers_table(ours: list[InstanceResult], peers: list[InstanceResult]) -> list[str]:
    """Lines of a table: a row for each instance that a peer was asked for; none without such.

    A cell holds introductions, rules broken where any are, and seconds; or what of the
    dinner a tool cannot state.
    """
    found = {(peer.instance, peer.asked): peer for peer in peers}
    tools = [name for name in PEERS if any(asked == name for _, asked in found)]
    asked_for = {instance for instance, _ in found}
    rows = [
        [own.instance, figure(own.bound), _figures(own), *_cells(own.instance, tools, found)]
        for own in ours
        if own.instance in asked_for
    ]
    if not rows:
        return []
    names = [str(_version(name, peers)) for name in tools]
    head = ["instance", "bound", "seating", *names]
    return [f"| {' | '.join(cells)} |" for cells in [head, ["---"] * len(head), *rows]]


def _version(name: str, peers: list[InstanceResult]) -> str:
    """The tool as it names itself in its newest row."""
    return [str(peer.best["solver"]) for peer in peers if peer.asked == name][-1]


def _cells(
    instance: str, tools: list[str], found: dict[tuple[str, str], InstanceResult]
) -> list[str]:
    return [
        _figures(found[instance, tool]) if (instance, tool) in found else _why_not(instance, tool)
        for tool in tools
    ]


def _figures(result: InstanceResult) -> str:
    broken = f", {result.best['broken']:,} broken" if result.best["broken"] else ""
    return f"{figure(result.score)}{broken} in {result.median('seconds'):.1f} s"


def _why_not(instance: str, tool: str) -> str:
    """What the tool cannot state; a dash where it made no plan, or was not asked."""
    named = instance_named(instance)
    case, peer = named.make(), PEERS[tool]
    lacks = cannot_state(named, case, peer.states)
    if lacks:
        return f"cannot state {lacks}"
    return "too large" if case.guests > peer.most_guests else "–"
