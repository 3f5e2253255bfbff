"""More guests of a value than tables may take."""

from __future__ import annotations

from collections.abc import Iterator

from seating.rules.shared.kinds import CountAtTable
from seating_solvers.impossible.counted_evening import Evening, Finding, are, some


def too_many_of_a_value(evening: Evening) -> Iterator[Finding]:
    """Each table takes its most of them, or as many as it has seats."""
    for rule, kind in evening.of_kind(CountAtTable):
        members = len(kind.members)
        if kind.most >= members:
            continue
        takes = [_takes(evening, kind, table, kind.most) for table in _tables(evening)]
        if sum(takes) < members:
            yield Finding(frozenset({rule}), _why(evening, rule, kind, takes), _way(evening, kind))


def _tables(evening: Evening) -> range:
    return range(len(evening.dinner.tables))


def _takes(evening: Evening, kind: CountAtTable, table: int, most: int) -> int:
    seats = evening.open_seats[kind.course][table]
    return min(seats, most) if table in kind.tables else seats


def _why(evening: Evening, rule: int, kind: CountAtTable, takes: list[int]) -> str:
    members, seats = len(kind.members), evening.open_seats[kind.course]
    tables = sum(seats[table] > 0 for table in kind.tables)
    who = f"{some(members, 'guest')} {evening.whose(rule, kind)} {are(members)} there"
    if tables < len(evening.tables_at(kind.course)):
        take = f"{some(tables, 'table')} may take {kind.most} each, the others have"
        take += f" {some(sum(takes) - _sum_of(kind, takes), 'seat')}"
    elif tables == 1:
        take = f"the one table may take {kind.most}"
    else:
        take = f"{some(tables, 'table')} may take {kind.most} each"
    return f"{who} {evening.at(kind.course)}, and {take}: {sum(takes)} in all"


def _sum_of(kind: CountAtTable, takes: list[int]) -> int:
    return sum(takes[table] for table in kind.tables)


def _way(evening: Evening, kind: CountAtTable) -> str:
    members, tables = len(kind.members), _tables(evening)
    ways = []
    for most in range(kind.most + 1, members + 1):
        if sum(_takes(evening, kind, table, most) for table in tables) >= members:
            ways.append(f"{most} at a table")
            break
    if kind.most and len(kind.tables) == len(tables):
        ways.append(some(-(-members // kind.most), "table"))
    return f"It would take {', or '.join(ways)}" if ways else ""
