"""What arguments count: who is there, what seats there are, and what rules ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules import AtLeast, AtMost, NotOnly, SpreadEvenly
from seating.rules.shared.kinds import CountAtTable, SeatsClosed
from seating.rules.shared.values import sharing
from seating.words.names import listed_few
from seating_solvers.cpsat.model.asked_rules import AskedRule

MOST_NAMED = 3
"""Guests and tables named in one sentence."""


@dataclass(frozen=True)
class Finding:
    """Rules that cannot be kept.

    Parameters
    ----------
    rules : frozenset of int
        Indices; those that close seats (`Evening.closing`) may take part too.
    why : str
        A sentence with the numbers.
    way : str, optional
        A sentence that says what it would take, at least.
    """

    rules: frozenset[int]
    why: str
    way: str = ""


@dataclass(frozen=True, eq=False)
class Evening:
    """A dinner, and what some of its rules ask of those who are there.

    Parameters
    ----------
    dinner : Dinner
    asked : tuple of AskedRule
    """

    dinner: Dinner
    asked: tuple[AskedRule, ...]

    @cached_property
    def closed(self) -> list[frozenset[int]]:
        """Seats on which nobody may sit, course by course."""
        closed: list[set[int]] = [set() for _ in self.courses]
        for _, kind in self.of_kind(SeatsClosed):
            closed[kind.course] |= kind.seats
        return list(map(frozenset, closed))

    @cached_property
    def open_seats(self) -> list[list[int]]:
        """Seats of each table that are not closed, course by course."""
        whole = [table.seats for table in self.dinner.tables]
        table_of = self.dinner.table_of_seat
        shut = [
            np.bincount(table_of[sorted(closed)], minlength=len(whole)).tolist()
            if closed
            else [0] * len(whole)
            for closed in self.closed
        ]
        return [[seats - less for seats, less in zip(whole, one, strict=True)] for one in shut]

    def tables_at(self, course: int) -> list[int]:
        """Seats of each table with any, the largest table first."""
        return sorted(filter(None, self.open_seats[course]), reverse=True)

    @cached_property
    def closing(self) -> frozenset[int]:
        """The rules that close seats."""
        return frozenset(rule for rule, _ in self.of_kind(SeatsClosed))

    @property
    def courses(self) -> range:
        """Indices of the courses."""
        return range(len(self.dinner.courses))

    @property
    def meeting(self) -> list[int]:
        """Indices of the courses that count as meeting."""
        return [course for course in self.courses if self.dinner.meeting[course]]

    @cached_property
    def present(self) -> list[frozenset[int]]:
        """Who is there, course by course."""
        return [frozenset(np.flatnonzero(row).tolist()) for row in self.dinner.present]

    def of_kind(self, *kinds: type) -> Iterator[tuple[int, Any]]:
        """What is asked of some kinds, with the index of its rule."""
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        asked = groups[0] if len(groups) == 1 else sorted(place for one in groups for place in one)
        return ((self.asked[place].rule, self.asked[place].kind) for place in asked)

    @cached_property
    def _by_kind(self) -> dict[type, list[int]]:
        """Places in `asked` of each kind: there may be tens of thousands, and many who look."""
        places: defaultdict[type, list[int]] = defaultdict(list)
        for place, one in enumerate(self.asked):
            places[type(one.kind)].append(place)
        return dict(places)

    def only(self, rules: frozenset[int]) -> Evening:
        """The evening with what these rules ask alone."""
        return Evening(self.dinner, tuple(one for one in self.asked if one.rule in rules))

    def at(self, course: int) -> str:
        """When, in a sentence."""
        return f"at {self.dinner.courses[course].name}"

    def named(self, guests: Iterable[int]) -> str:
        """The first few of some guests."""
        return listed_few(map(self.dinner.label, guests), MOST_NAMED)

    def whose(self, rule: int, kind: CountAtTable) -> str:
        """What guests are whom a rule counts, as in ``whose role is host``."""
        asked, value = self.dinner.rules[rule], None
        if isinstance(asked, AtLeast | AtMost | SpreadEvenly):
            for found, guests in sharing(self.dinner, asked.column).items():
                if guests & self.present[kind.course] == kind.members:
                    value = found
            if value is not None:
                return f"whose {asked.column} is {value}"
        if isinstance(asked, NotOnly):
            return f"whose {asked.column} is not {asked.value}"
        return "whom the rule counts"


def some(number: int, what: str) -> str:
    """A number of things.

    Examples
    --------
    >>> some(1, "table"), some(1200, "guest")
    ('1 table', '1,200 guests')
    """
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def are(number: int) -> str:
    """Is, or are."""
    return "is" if number == 1 else "are"


def levelled(guests: int, seats: Iterable[int]) -> Ints:
    """How many sit at each table if they sit as evenly as its seats allow.

    Examples
    --------
    >>> levelled(10, [8, 3, 3]).tolist()
    [4, 3, 3]
    """
    room = np.array(sorted(seats), dtype=np.int64)
    found = np.zeros_like(room)
    for place, most in enumerate(room.tolist()):
        found[place] = min(most, guests // (len(room) - place))
        guests -= int(found[place])
    return found[::-1]


def pairs(sizes: Iterable[int]) -> int:
    """Pairs who share a table, with so many at each."""
    return sum(size * (size - 1) // 2 for size in sizes)
