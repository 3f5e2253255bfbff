"""Which pairs the host's rules bring together, so that repeats of theirs are nobody's fault.

Rules bring two guests together at a course where they are of one party (`together`, `with`,
companions, `beside`), where both can sit at one table only (`at`, a seat), and, once they share
a table, where both are of parties that keep it (`stays`). A rule that asks for a number of guests
of a kind names nobody, and brings nobody together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.parties import Parties, parties_of
from seating.dinner.plan import Plan
from seating.people.pairs import Ints, pair_keys
from seating.rules.shared.kinds import (
    Kind,
    PairBeside,
    PairMeets,
    SamePlace,
    SeatsAllowed,
    TableMate,
)
from seating.score.ledger import Ledger, ledger_of

NOBODY = -1


@dataclass(frozen=True, eq=False)
class ByRules:
    """What of a plan the rules bring about; parts of the figures of the same names.

    Parameters
    ----------
    repeats, beside_again : int
        How many times strangers share a table, or sit side by side, once more by the rules.
    known_at_table, known_beside : int
        Pairs who knew each other and share a table, or sit side by side, by the rules.
    """

    repeats: int = 0
    beside_again: int = 0
    known_at_table: int = 0
    known_beside: int = 0


def by_rules(plan: Plan, ledger: Ledger) -> ByRules:
    """What of a plan the rules bring about.

    Parameters
    ----------
    plan : Plan
    ledger : Ledger
        Of the whole plan.
    """
    kinds = [*all_kinds(ledger.dinner)]
    if not kinds:
        return ByRules()
    table = _courses(plan, ledger, _Bound.at_tables(plan.dinner, kinds))
    sides = _pairs_beside(plan.dinner, kinds)
    beside = _courses(plan, ledger, _Bound.beside(plan.dinner, kinds), sides)
    strangers = ledger.strangers
    return ByRules(
        repeats=_again(table, strangers),
        beside_again=_again(beside, strangers),
        known_at_table=_known(plan, ledger, table.held > 0, kinds, beside=False),
        known_beside=_known(plan, ledger, beside.held > 0, kinds, beside=True),
    )


@dataclass(frozen=True, eq=False)
class _Bound:
    """Who is bound to whom, each of shape (courses, guests): guests of one number are.

    Parameters
    ----------
    held : ndarray of int64
        Guests of one number must share a table; below 0 a guest is free.
    keeps : ndarray of bool
        Guests whose place at this course is that of every other one they keep.
    """

    held: Ints
    keeps: NDArray[np.bool_]

    @classmethod
    def at_tables(cls, dinner: Dinner, kinds: list[Kind]) -> _Bound:
        """By tables."""
        held = np.full(dinner.present.shape, NOBODY, dtype=np.int64)
        keeps = np.zeros(dinner.present.shape, dtype=bool)
        stay = {kind.guest for kind in kinds if isinstance(kind, SamePlace)}
        courses = [parties.copy() for parties in parties_of(dinner)]
        _join_only_mates(dinner, courses, kinds)
        always = _always_at(courses_held=[parties.held for parties in courses], stay=stay)
        for course, parties in enumerate(courses):
            at = {**always, **parties.held}
            table = {parties.root(guest): one for guest, one in at.items()}
            keeping = {parties.root(guest) for guest in stay}
            for guest in {*parties.parent, *at, *stay}:
                root = parties.root(guest)
                one = at.get(guest, table.get(root))
                # tables come after all guests, so that no number means both
                held[course, guest] = root if one is None else len(dinner.guests) + one
                keeps[course, guest] = root in keeping
        return cls(held, keeps & dinner.present)

    @classmethod
    def beside(cls, dinner: Dinner, kinds: list[Kind]) -> _Bound:
        """By seats: who is held to one seat, and who keeps one."""
        held = np.full(dinner.present.shape, NOBODY, dtype=np.int64)
        keeps = np.zeros(dinner.present.shape, dtype=bool)
        for kind in kinds:
            if isinstance(kind, SeatsAllowed) and len(kind.seats) == 1:
                held[kind.course, kind.guest] = 0
            elif isinstance(kind, SamePlace) and not kind.table:
                keeps[:, kind.guest] = True
        return cls(held, keeps & dinner.present)


def _join_only_mates(dinner: Dinner, courses: list[Parties], kinds: list[Kind]) -> None:
    """Make one party of a guest who needs a table mate, and the only one there can be."""
    for kind in kinds:
        if not isinstance(kind, TableMate) or not dinner.present[kind.course, kind.guest]:
            continue
        there = dinner.present[kind.course]
        mates = (mate for mate in kind.others if mate != kind.guest and there[mate])
        if len(others := list(islice(mates, 2))) == 1:  # a second one is enough to know
            courses[kind.course].join(kind.guest, others[0])


def _always_at(courses_held: list[dict[int, int]], stay: set[int]) -> dict[int, int]:
    """The table of those who are held at one at some course, and keep it at all."""
    return {guest: table for held in courses_held for guest, table in held.items() if guest in stay}


@dataclass(frozen=True, eq=False)
class _Counted:
    """Courses of each pair of a ledger, shape (pairs,): by rules, and by rules or staying."""

    held: Ints
    forced: Ints


def _courses(
    plan: Plan, ledger: Ledger, bound: _Bound, sides: dict[int, set[int]] | None = None
) -> _Counted:
    """At how many courses each pair shares a table by the rules, or, with `sides`, a side."""
    counted = _Counted(np.zeros_like(ledger.keys), np.zeros_like(ledger.keys))
    for course in range(len(ledger.dinner.courses)):
        here = ledger_of(plan, range(course, course + 1))
        rows = np.ones(len(here.keys), dtype=bool) if sides is None else here.beside > 0
        keys, first, second = here.keys[rows], here.first[rows], here.second[rows]
        number, keeps = bound.held[course], bound.keeps[course]
        held = (number[first] >= 0) & (number[first] == number[second])
        if sides is not None:
            held |= np.isin(keys, np.array(sorted(sides.get(course, ())), dtype=np.int64))
        places = np.searchsorted(ledger.keys, keys)
        counted.held[places] += held
        counted.forced[places] += held | (keeps[first] & keeps[second])
    return counted


def _pairs_beside(dinner: Dinner, kinds: list[Kind]) -> dict[int, set[int]]:
    """Keys of the pairs who must sit side by side, by course."""
    found: dict[int, set[int]] = {}
    for kind in kinds:
        if isinstance(kind, PairBeside) and kind.together:
            key = int(pair_keys(kind.first, kind.second, len(dinner.guests)))
            found.setdefault(kind.course, set()).add(key)
    return found


def _again(counted: _Counted, strangers: NDArray[np.bool_]) -> int:
    return int(np.maximum(counted.forced[strangers] - 1, 0).sum())


def _known(
    plan: Plan,
    ledger: Ledger,
    held: NDArray[np.bool_],
    kinds: list[Kind],
    *,
    beside: bool,
) -> int:
    """Pairs who knew each other and are together by the rules."""
    known = ~ledger.strangers
    if beside:
        known &= ledger.beside > 0
    there = set(ledger.keys[known].tolist())
    asked = set(_asked_to_meet(ledger.dinner, kinds, beside))
    if not beside:
        asked |= set(_familiar(plan, kinds, there))
    return len(set(ledger.keys[known & held].tolist()) | (asked & there))


def _asked_to_meet(dinner: Dinner, kinds: list[Kind], beside: bool) -> Iterator[int]:
    """Keys of the pairs who must meet at least once."""
    for kind in kinds:
        if isinstance(kind, PairMeets) and (kind.beside or not beside):
            yield int(pair_keys(kind.first, kind.second, len(dinner.guests)))


def _familiar(plan: Plan, kinds: list[Kind], known: set[int]) -> Iterator[int]:
    """Of each guest who needs a familiar face, the first one at the table."""
    people = len(plan.dinner.guests)
    for kind in kinds:
        table = plan.table_of(kind.course, kind.guest) if isinstance(kind, TableMate) else None
        if table is None or not isinstance(kind, TableMate):
            continue
        there = {one.guest for one in plan.at(kind.course, table)} - {kind.guest}
        mates = [mate for mate in there if mate in kind.others]
        keys = (int(pair_keys(kind.guest, mate, people)) for mate in sorted(mates))
        yield from islice((key for key in keys if key in known), 1)
