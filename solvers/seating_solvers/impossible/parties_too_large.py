"""Parties who share a table, and are too large for any, or too many for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx

from seating.rules.shared.kinds import PairAtTable, PairBeside, PairOpposite
from seating_solvers.impossible.counted_evening import Evening, Finding, some


def parties_too_large(evening: Evening) -> Iterator[Finding]:
    """A table holds whole parties: of those of a size, as many as that size goes into it."""
    for course in evening.courses:
        graph = nx.Graph()
        for rule, kind in evening.of_kind(PairAtTable, PairBeside, PairOpposite):
            if kind.course == course and kind.together and kind.first != kind.second:
                graph.add_edge(kind.first, kind.second, rule=rule)
        parties = sorted(map(sorted, nx.connected_components(graph)), key=len, reverse=True)
        yield from _too_large(evening, course, graph, parties)


def _too_large(
    evening: Evening, course: int, graph: nx.Graph, parties: list[list[int]]
) -> Iterator[Finding]:
    at, tables = evening.at(course), evening.tables_at(course)
    largest = max(tables, default=0)
    sizes = {len(party) for party in parties}
    holding = {size: sum(seats // size for seats in tables) for size in sizes}
    for number, party in enumerate(parties, start=1):
        size = len(party)
        hold = holding[size]
        if size <= largest and number <= hold:
            continue
        if size > largest:
            why = f"{evening.named(party)} share a table {at}: {some(size, 'guest')}, and no table "
            why += f"has more than {some(largest, 'seat')}"
            of_it = frozenset(graph.edges[pair]["rule"] for pair in graph.edges(party))
            yield Finding(of_it, why, f"It would take a table of {some(size, 'seat')}")
        else:
            rules = frozenset(
                graph.edges[pair]["rule"] for of in parties[:number] for pair in graph.edges(of)
            )
            parties_of = f"{number} parties of {some(size, 'guest')} or more"
            why = f"{parties_of} are not parted {at}, and the tables "
            yield Finding(rules, f"{why}hold {hold} of that size")
