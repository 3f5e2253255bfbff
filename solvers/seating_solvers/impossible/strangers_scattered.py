"""A table of guests each of whom comes from another table, and too few tables to come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from seating.rules.shared.kinds import MeetAtMost, NewTable
from seating_solvers.impossible.counted_evening import Evening, Finding, some

MORE_TABLES = 400
"""So many more tables are looked at, to say how many it would take."""


def strangers_scattered(evening: Evening) -> Iterator[Finding]:
    """Whoever meets nobody again sits with one guest at most of each table of a course before.

    So a table seats no more of them than there were tables; where they return to no table
    either, one fewer, for nobody comes from the table itself. That holds for any two courses.
    Who know each other may come together: of those of one table who come to one table every
    two know each other, and cannot be more than colours that keep all who do apart.
    """
    for rule, kind in evening.of_kind(MeetAtMost):
        if kind.times > 1 or kind.beside:
            continue
        for before, after in combinations(evening.meeting, 2):
            coming = _coming(evening, rule, kind, before, after)
            if coming.guests > coming.hold(evening):
                yield Finding(coming.rules, _why(evening, coming), _way(evening, coming))
                return


@dataclass(frozen=True)
class _Coming:
    """Guests on their way from one course to another.

    `exempt` of them may return to their table; no more than `alike` may come together, and
    `known` of them know somebody.
    """

    before: int
    after: int
    guests: int
    exempt: int
    alike: int
    known: int
    rules: frozenset[int]

    def hold(self, evening: Evening, more: int = 0) -> int:
        """How many of them a room of so many tables more could hold at the later course."""
        return min(self.held(evening, more, False), self.held(evening, more, True) + self.exempt)

    def held(self, evening: Evening, more: int, moving: bool) -> int:
        """The same if each comes from one of the tables before; if `moving`, from another."""
        before, after = evening.open_seats[self.before], evening.open_seats[self.after]
        largest = max(after)
        tables = sum(seats > 0 for seats in before) + more
        rooms = [
            (seats, tables - (moving and sooner > 0))
            for sooner, seats in zip(before, after, strict=True)
        ] + [(largest, tables - moving)] * more
        together = sum(min(seats, sources * self.alike) for seats, sources in rooms)
        one_by_one = sum(min(seats, sources) for seats, sources in rooms)
        return min(together, one_by_one + self.known * (self.alike - 1) // self.alike)


def _coming(evening: Evening, rule: int, kind: MeetAtMost, before: int, after: int) -> _Coming:
    guests = kind.guests & evening.present[before] & evening.present[after]
    new = {
        moving.guest: number
        for number, moving in evening.of_kind(NewTable)
        if moving.guest in guests and (moving.ever or _next(evening, moving.guest, before) == after)
    }
    graph = nx.Graph(pair for pair in kind.spared if guests.issuperset(pair))
    colours = nx.greedy_color(graph) if len(graph) else {}
    alike = max(colours.values(), default=0) + 1
    rules = frozenset({rule, *new.values()})
    return _Coming(before, after, len(guests), len(guests) - len(new), alike, len(graph), rules)


def _next(evening: Evening, guest: int, course: int) -> int | None:
    """The course after one that the guest is there for."""
    later = (one for one in evening.courses if one > course and guest in evening.present[one])
    return next(later, None)


def _why(evening: Evening, coming: _Coming) -> str:
    courses, hold = evening.dinner.courses, coming.hold(evening)
    tables, rooms = (len(evening.tables_at(one)) for one in (coming.before, coming.after))
    before, after = courses[coming.before].name, courses[coming.after].name
    why, others = f"No two who share a table at {before} may share one at {after}", "table"
    from_each = tables
    if hold < coming.held(evening, 0, moving=False):
        why, others, from_each = f"{why}, and nobody stays at one", "other table", tables - 1
    known = ", or more who know each other" if coming.alike > 1 else ""
    one_of_each = f"one guest from each of {some(from_each, others)}{known}"
    room = f"{some(rooms, 'table')} {'seats' if rooms == 1 else 'seat'}"
    return (
        f"{why}, so that a table there has {one_of_each}: {room} {hold:,} of "
        f"{some(coming.guests, 'guest')}"
    )


def _way(evening: Evening, coming: _Coming) -> str:
    for more in range(1, MORE_TABLES):
        if coming.guests <= coming.hold(evening, more):
            return f"It would take {some(len(evening.dinner.tables) + more, 'table')}"
    return ""
