"""A dinner of parties as arrays: who moves together, and what their tables cost.

No array is of parties by parties, nor of parties by tables: a dinner may have many thousands.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.parties import parties_of
from seating.people.pairs import Ints, PairTable
from seating.rules.shared.kinds import (
    Kind,
    NewTable,
    PairAtTable,
    SamePlace,
    SeatsAllowed,
)
from seating_solvers.parties.blocks import Blocks, blocks_of
from seating_solvers.parties.limits import Limits, limits_of

EVER, STAY, NEXT = 0, 1, 2
"""Columns of `PartyProblem.route`: returns to no table, keeps a table, leaves a table."""

NONE = -1

RULE = 50
"""What a broken rule costs, in introductions of two parties of the largest size."""

HEAVY, OFTEN = 2, 1
"""Where only rules matter: what one costs, and a meeting too many, of which there are most."""


class PartyProblem(NamedTuple):
    """Letters: P parties, C courses, T tables, B blocks, L rules about meeting again.

    A block is the parties that share a table at one course by a rule, most of them one.
    Rules about seats, and those that count guests, are not looked at.
    """

    size: Ints  # (P,) guests of each party
    low: Ints  # (C, T) least guests at a table
    high: Ints  # (C, T) most
    meeting: NDArray[np.bool_]  # (C,) whether a course counts as meeting
    blocks: Blocks
    pinned: Pinned
    before: Ints  # (P, C) the last course before at which the party is there, or -1
    after: Ints  # (P, C) the next one, or -1
    route: NDArray[np.int8]  # (P, 3) whether it is bound in each of those
    apart: Apart
    known_start: Ints  # (P + 1,) rows of those whom each party knows
    known_other: Ints
    known: Ints  # what is lost when they meet
    again: int  # what is lost when two guests meet again
    heavy: int  # what a broken rule costs
    often: int  # what a meeting too many costs
    limits: Limits


class Pinned(NamedTuple):
    """At which tables rules let parties sit, where they say so."""

    row: Ints  # (C, P) a row of tables, or -1 for anywhere
    start: Ints  # (rows + 1,)
    table: Ints  # sorted within each row


class Apart(NamedTuple):
    """Which parties must not share a table."""

    start: Ints  # (P + 1,) rows of each party
    other: Ints
    course: NDArray[np.bool_]  # (rows, C) at which courses


def party_of(dinner: Dinner) -> Ints:
    """The party of each guest, shape (guests,); -1 for those who are never there.

    Guests are of one party if rules let them share a table at each course, and they are
    there for the same ones. Most are a party of one.
    """
    courses = parties_of(dinner)
    numbers: dict[object, int] = {}
    party = np.full(len(dinner.guests), NONE, dtype=np.int64)
    bound = [{guest: one.root(guest) for guest in one.parent} for one in courses]
    present = np.ascontiguousarray(dinner.present.T)
    for guest in np.flatnonzero(present.any(axis=1)).tolist():
        if not any(guest in roots for roots in bound):
            party[guest] = numbers.setdefault(guest, len(numbers))
            continue
        there = present[guest]
        roots = tuple(bound[course].get(guest, guest) for course in np.flatnonzero(there).tolist())
        party[guest] = numbers.setdefault((there.tobytes(), roots), len(numbers))
    return party


def party_problem_of(dinner: Dinner, party: Ints, *, rules_only: bool = False) -> PartyProblem:
    """The arrays of a dinner.

    Parameters
    ----------
    dinner : Dinner
    party : ndarray of int64, shape (guests,)
        As `party_of` says.
    rules_only : bool, optional
        Whether to look at rules alone, and fill tables as parties come out; otherwise also at
        whom people know and meet again, and at even tables.
    """
    kinds = [*all_kinds(dinner)]
    count = int(party.max()) + 1
    members = np.flatnonzero(party >= 0)
    first = np.empty(count, dtype=np.int64)
    first[party[members][::-1]] = members[::-1]
    present = dinner.present[:, first]
    before, after = _neighbours(present)
    size = np.bincount(party[members], minlength=count)
    known = PairTable.empty(count) if rules_only else known_of(dinner, party, count)
    start, other, values = known.rows
    unit = dinner.talk.worth.unit
    spread = even_spread(dinner)
    return PartyProblem(
        size=size,
        low=np.zeros_like(spread.low) if rules_only else spread.low,
        high=np.ascontiguousarray(dinner.open_seats if rules_only else spread.high),
        meeting=dinner.meeting,
        blocks=blocks_of(dinner, party, present, size),
        pinned=_pinned(dinner, party, kinds),
        before=before,
        after=after,
        route=_route(party, kinds),
        apart=_apart(party, kinds, len(dinner.courses)),
        known_start=start,
        known_other=other,
        known=values,
        again=0 if rules_only else unit,
        heavy=HEAVY if rules_only else int(RULE * unit * size.max() ** 2),
        often=OFTEN if rules_only else int(RULE * unit * size.max() ** 2) // 2,
        limits=limits_of(party, kinds),
    )


def known_of(dinner: Dinner, party: Ints, count: int) -> PairTable:
    """What is lost when two parties meet, by talk their guests had in life."""
    prior = dinner.prior
    one, two = party[prior.first], party[prior.second]
    several = (one != two) & (one >= 0) & (two >= 0)
    lost = dinner.talk.worth.of(prior.values[several])
    return PairTable.summed(count, one[several], two[several], lost)


def _neighbours(present: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """The course before and after each at which a party is there, by party and course."""
    courses, count = present.shape
    before = np.full((count, courses), NONE, dtype=np.int64)
    after = before.copy()
    last = np.full(count, NONE, dtype=np.int64)
    for course, there in enumerate(present):
        before[there, course] = last[there]
        again = there & (last >= 0)
        after[again, last[again]] = course
        last[there] = course
    return before, after


def _pinned(dinner: Dinner, party: Ints, kinds: Iterable[Kind]) -> Pinned:
    """Tables that rules leave to each party; where they leave none, they are not looked at."""
    choices: dict[tuple[int, int], frozenset[int]] = {}
    table_of: dict[frozenset[int], frozenset[int]] = {}
    for kind in kinds:
        if isinstance(kind, SeatsAllowed) and party[kind.guest] >= 0:
            tables = table_of.get(kind.seats)
            if tables is None:
                tables = frozenset(dinner.table_of_seat[sorted(kind.seats)].tolist())
                table_of[kind.seats] = tables
            key = kind.course, int(party[kind.guest])
            choices[key] = choices.get(key, tables) & tables
    row = np.full((len(dinner.courses), int(party.max()) + 1), NONE, dtype=np.int64)
    number: dict[frozenset[int], int] = {}
    for key, tables in choices.items():
        if tables and len(tables) < len(dinner.tables):
            row[key] = number.setdefault(tables, len(number))
    lengths = [len(tables) for tables in number]
    listed = [table for tables in number for table in sorted(tables)]
    start = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    return Pinned(row, start, np.array(listed, dtype=np.int64))


def _route(party: Ints, kinds: Iterable[Kind]) -> NDArray[np.int8]:
    route = np.zeros((int(party.max()) + 1, 3), dtype=np.int8)
    for kind in kinds:
        if isinstance(kind, SamePlace) and party[kind.guest] >= 0:
            route[party[kind.guest], STAY] = 1
        elif isinstance(kind, NewTable) and party[kind.guest] >= 0:
            route[party[kind.guest], EVER if kind.ever else NEXT] = 1
    return route


def _apart(party: Ints, kinds: Iterable[Kind], courses: int) -> Apart:
    count = int(party.max()) + 1
    pairs: dict[tuple[int, int], set[int]] = {}
    for kind in kinds:
        if isinstance(kind, PairAtTable) and not kind.together:
            one, two = int(party[kind.first]), int(party[kind.second])
            if one != two and min(one, two) >= 0:
                pairs.setdefault((min(one, two), max(one, two)), set()).add(kind.course)
    numbers = {pair: number for number, pair in enumerate(pairs)}
    table = PairTable.of(count, numbers, default=NONE)
    start, other, number = table.rows
    course = np.zeros((len(pairs), courses), dtype=bool)
    for place, asked in enumerate(pairs.values()):
        course[place, sorted(asked)] = True
    return Apart(start, other, course[number])
