"""Guests who return to no table, and run out of tables."""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx

from seating.rules.shared.kinds import NewTable, SeatsAllowed
from seating_solvers.impossible.counted_evening import Evening, Finding, are, some


def tables_used_up(evening: Evening) -> Iterator[Finding]:
    """Each course takes a table that the guest has not sat at, and that other rules leave."""
    for rule, kind in evening.of_kind(NewTable):
        there = [course for course in evening.courses if kind.guest in evening.present[course]]
        tables = len({table for course in there for table in _open(evening, course)})
        needed = len(there) if kind.ever else min(len(there), 2)
        if needed > tables:
            there_are = f"and there {are(tables)} {tables}"
            who = f"A guest who is there at {some(len(there), 'course')}"
            why = f"{who} needs {some(needed, 'table')} for that, {there_are}"
            way = f"It would take {some(needed, 'table')}"
            if kind.ever:
                way += f", or no more than {some(tables, 'course')}"
            yield Finding(frozenset({rule}), why, way)
            return
    yield from _left_by_rules(evening)
    yield from _crowded(evening)


def _open(evening: Evening, course: int) -> set[int]:
    """Tables with seats that are not closed."""
    return {table for table, seats in enumerate(evening.open_seats[course]) if seats}


def _left_by_rules(evening: Evening) -> Iterator[Finding]:
    """Guests whose tables at each course other rules say."""
    left: dict[tuple[int, int], set[int]] = {}
    rules: dict[int, set[int]] = {}
    for rule, kind in evening.of_kind(SeatsAllowed):
        tables = {int(evening.dinner.table_of_seat[seat]) for seat in kind.seats}
        place = (kind.guest, kind.course)
        left[place] = left.get(place, tables) & tables
        rules.setdefault(kind.guest, set()).add(rule)
    seen: set[tuple[int, ...]] = set()
    for rule, kind in evening.of_kind(NewTable):
        there = [course for course in evening.courses if kind.guest in evening.present[course]]
        unbound = kind.guest not in rules
        if not kind.ever or (unbound and (not evening.closing or tuple(there) in seen)):
            continue
        seen.update([tuple(there)] if unbound else [])
        graph = nx.Graph()
        for course in there:
            tables = _open(evening, course)
            tables &= left.get((kind.guest, course), tables)
            graph.add_edges_from((("course", course), ("table", table)) for table in tables)
        top = {node for node in graph if node[0] == "course"}
        matched = nx.bipartite.maximum_matching(graph, top) if top else {}
        if len(top) == len(there) and sum(node in top for node in matched) == len(there):
            continue
        who = evening.dinner.label(kind.guest)
        why = f"{who} is there at {some(len(there), 'course')}, and the rules leave too few tables"
        yield Finding(
            frozenset({rule, *rules.get(kind.guest, ())}), f"{why} to sit at each of them once"
        )


def _crowded(evening: Evening) -> Iterator[Finding]:
    """The largest tables hold so many at every course that guests would have to return there."""
    bound = {kind.guest: rule for rule, kind in evening.of_kind(NewTable) if kind.ever}
    if not bound:
        return
    tables = evening.dinner.tables
    order = sorted(range(len(tables)), key=lambda table: -tables[table].seats)
    rules = frozenset(bound.values())
    for count in range(1, len(order)):
        sittings, visits = 0, 0
        for there, seats in zip(evening.present, evening.open_seats, strict=True):
            others = sum(seats[table] for table in order[count:])
            sittings += max(0, len(there) - others - len(there - bound.keys()))
        for guest in bound:
            visits += min(count, sum(guest in there for there in evening.present))
        if sittings > visits:
            others = sum(tables[table].seats for table in order[count:])
            which = f"table {tables[order[0]].name}"
            which = which if count == 1 else f"the {count} largest tables"
            why = (
                f"At {which} {some(sittings, 'guest')} must sit over the evening, since the others "
            )
            why += f"have {some(others, 'seat')}; who sits at no table twice is there at most "
            why += f"{'once' if count == 1 else f'{count} times'}: {visits:,} in all"
            yield Finding(rules, why, "It would take more seats at other tables, or fewer courses")
            return
