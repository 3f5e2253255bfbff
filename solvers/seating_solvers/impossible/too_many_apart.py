"""More guests who all sit apart than there are tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

import networkx as nx

from seating.rules.shared.kinds import CountAtTable, PairAtTable
from seating_solvers.impossible.counted_evening import Evening, Finding, are, some

MOST_GUESTS = 2000
"""Beyond so many guests who sit apart from somebody, the largest set is not looked for."""


def too_many_apart(evening: Evening) -> Iterator[Finding]:
    """No two of them share a table: each needs one alone."""
    for course in evening.courses:
        tables = len(evening.tables_at(course))
        apart = _apart(evening, course)
        if not tables < len({guest for pair in apart for guest in pair}) <= MOST_GUESTS:
            continue
        graph = nx.Graph()
        graph.add_edges_from((*pair, {"rule": rule}) for pair, rule in apart.items())
        clique = _large_clique(graph, tables)
        if len(clique) > tables:
            rules = {graph.edges[pair]["rule"] for pair in combinations(clique, 2)}
            who = f"{evening.named(sorted(clique))} all sit apart"
            why = f"{who} {evening.at(course)}: {some(len(clique), 'guest')}, and there "
            why += f"{are(tables)} {some(tables, 'table')}"
            yield Finding(frozenset(rules), why, f"It would take {some(len(clique), 'table')}")


def _apart(evening: Evening, course: int) -> dict[tuple[int, int], int]:
    """Who sits apart from whom at a course, and by which rule, the first that says so."""
    apart: dict[tuple[int, int], int] = {}
    everywhere = set(range(len(evening.dinner.tables)))
    for rule, kind in evening.of_kind(PairAtTable, CountAtTable):
        if kind.course != course:
            continue
        if isinstance(kind, PairAtTable):
            pairs = [] if kind.together else [(kind.first, kind.second)]
        elif kind.most == 1 and kind.tables >= everywhere and len(kind.members) <= MOST_GUESTS:
            pairs = list(combinations(sorted(kind.members), 2))
        else:
            pairs = []
        for one, two in pairs:
            if one != two:
                apart.setdefault((min(one, two), max(one, two)), rule)
    return apart


def _large_clique(graph: nx.Graph, tables: int) -> list[int]:
    """The largest set that is found by adding guests one by one, those with most others first."""
    best: list[int] = []
    near: dict[int, set[int]] = defaultdict(set)
    for one in graph:
        near[one] = set(graph[one])
    order = sorted(graph, key=lambda guest: (-len(near[guest]), guest))
    for first in order:
        if len(near[first]) < max(tables, len(best)):
            break
        clique, left = [first], set(near[first])
        while left:
            guest = max(left, key=lambda one: (len(near[one] & left), -one))
            clique.append(guest)
            left &= near[guest]
        if len(clique) > len(best):
            best = clique
        if len(best) > tables:
            break
    return best
