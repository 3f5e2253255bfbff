"""A dinner as arrays, the way kernels read it.

Letters: n guests, C courses, S seats, T tables, F forms of table, K seats of the largest
table. Guests, seats and tables are counted from 0 through the dinner; -1 is nobody or
nowhere.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner import Dinner
from seating.pairs import Ints, PairTable
from seating.rules.kinds import Kind, PairAtTable, SamePlace, SeatsAllowed
from seating.spread import even_spread

DENSE = 3000
"""Most guests for whom talk is kept in a table of all pairs; beyond, it is recomputed."""

WITHIN, ACROSS, ANYWHERE = 0, 1, 2
"""Which seats a single swap may exchange."""

SEAT, TABLE = 1, 2
"""What a guest who stays keeps."""


class Room(NamedTuple):
    """Tables and their seats."""

    table_of: NDArray[np.int32]  # (S,)
    first: NDArray[np.int32]  # (T + 1,) first seat of each table
    form: NDArray[np.int32]  # (T,)
    talk: NDArray[np.int32]  # (F, K, K) between the seats of a table


class Hall(NamedTuple):
    """Who is there, and how many may sit where."""

    there: NDArray[np.int32]  # guests present, course by course
    start: NDArray[np.int64]  # (C + 1,) where each course begins in `there`
    low: NDArray[np.int64]  # (C, T) least guests at a table
    high: NDArray[np.int64]  # (C, T) most


class Pairs(NamedTuple):
    """What talk between two guests is worth."""

    dense: bool  # whether talk is kept for all pairs
    worth: NDArray[np.int64]  # of 0, 1, 2, ... units of talk, as far as any pair gets
    half: int  # talk at which two strangers have met
    prior_start: NDArray[np.int64]  # (n + 1,) rows of the few pairs with talk in life
    prior_other: NDArray[np.int64]
    prior_talk: NDArray[np.int64]
    weight: NDArray[np.int32]  # (n, n) interest, where talk is dense and some is above 1
    more_start: NDArray[np.int64]  # (n + 1,) rows of the few pairs that count more
    more_other: NDArray[np.int64]
    more: NDArray[np.int64]  # interest beyond 1


class Rules(NamedTuple):
    """What guests are bound to."""

    mask: NDArray[np.int32]  # (n, C) which row of `allowed` holds for a guest; 0 for none
    allowed: NDArray[np.bool_]  # (masks, S); row 0 is all true
    stays: NDArray[np.int8]  # (n,) 0, SEAT or TABLE
    stayers: NDArray[np.int32]  # those with stays > 0
    bond_start: NDArray[np.int64]  # (n + 1,) rows of pairs bound to share a table or not to
    bond_other: NDArray[np.int32]
    bond_together: NDArray[np.bool_]
    bond_courses: NDArray[np.bool_]  # (bonds, C) where it holds
    joined: NDArray[np.int32]  # guests with a bond that says together


class Question(NamedTuple):
    """What does not change during a search.

    Kernels take the parts they need: a tuple of all arrays would be copied at every call.
    """

    reach: int  # swaps tried: WITHIN one table, ACROSS tables, or ANYWHERE
    ruled: bool  # whether any rule can be broken
    goals: bool  # whether anybody wants to meet so many people
    goal: NDArray[np.int64]  # (n,) people to meet, 0 for none
    room: Room
    hall: Hall
    pairs: Pairs
    rules: Rules


def question_of(dinner: Dinner) -> Question:
    """The arrays of a dinner.

    Parameters
    ----------
    dinner : Dinner
        All kinds of its rules are lowered (`seating.rules.kinds`).
    """
    kinds = [kind for rule in dinner.rules for kind in rule.kinds(dinner)]
    people, courses = len(dinner.guests), len(dinner.courses)
    form, talk = _forms(dinner)
    goal = np.array([guest.goal or 0 for guest in dinner.guests], dtype=np.int64)
    first = dinner.first_seat.astype(np.int32)
    return Question(
        reach=ACROSS if dinner.talk.meet == "table" else ANYWHERE,
        ruled=bool(kinds),
        goals=bool(goal.any()),
        goal=goal,
        room=Room(dinner.table_of_seat, first, form, talk),
        hall=_hall(dinner),
        pairs=_pairs(dinner, talk),
        rules=_rules(people, courses, dinner, kinds),
    )


def _hall(dinner: Dinner) -> Hall:
    spread = even_spread(dinner)
    _, there = np.nonzero(dinner.present)
    start = np.concatenate([[0], np.cumsum(dinner.present.sum(axis=1))])
    return Hall(there.astype(np.int32), start.astype(np.int64), spread.low, spread.high)


def _pairs(dinner: Dinner, talk: NDArray[np.int32]) -> Pairs:
    prior_start, prior_other, prior = dinner.prior.rows
    more_start, more_other, interest = dinner.interest.rows
    return Pairs(
        dense=len(dinner.guests) <= DENSE,
        worth=_worth(dinner, talk),
        half=dinner.talk.worth.half,
        prior_start=prior_start,
        prior_other=prior_other,
        prior_talk=np.minimum(prior, dinner.talk.worth.cap),
        weight=_weight(dinner),
        more_start=more_start,
        more_other=more_other,
        more=interest - 1,
    )


def _rules(people: int, courses: int, dinner: Dinner, kinds: list[Kind]) -> Rules:
    stays = _stays(people, kinds)
    mask, allowed = _masks(dinner, kinds)
    start, other, together, where = _bonds(
        people, courses, [kind for kind in kinds if isinstance(kind, PairAtTable)]
    )
    owner = np.repeat(np.arange(people), np.diff(start))
    return Rules(
        mask=mask,
        allowed=allowed,
        stays=stays,
        stayers=np.flatnonzero(stays).astype(np.int32),
        bond_start=start,
        bond_other=other,
        bond_together=together,
        bond_courses=where,
        joined=np.unique(owner[together]).astype(np.int32),
    )


def _forms(dinner: Dinner) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    alike = dinner.tables_by_form
    largest = max(table.seats for table in dinner.tables)
    form = np.zeros(len(dinner.tables), dtype=np.int32)
    talk = np.zeros((len(alike), largest, largest), dtype=np.int32)
    for number, tables in enumerate(alike):
        table = dinner.tables[tables[0]]
        form[tables] = number
        talk[number, : table.seats, : table.seats] = dinner.talk.between(table)
    return form, talk


def _worth(dinner: Dinner, talk: NDArray[np.int32]) -> Ints:
    curve = dinner.talk.worth
    reach = curve.cap + int(talk.max(initial=0)) * len(dinner.courses) + 1
    return curve.of(np.arange(reach, dtype=np.int64))


def _weight(dinner: Dinner) -> NDArray[np.int32]:
    if len(dinner.guests) > DENSE or not len(dinner.interest):
        return np.ones((1, 1), dtype=np.int32)
    return np.asarray(dinner.interest.dense(np.int32), dtype=np.int32)


def _stays(people: int, kinds: list[Kind]) -> NDArray[np.int8]:
    stays = np.zeros(people, dtype=np.int8)
    for kind in kinds:
        if isinstance(kind, SamePlace):
            wanted = TABLE if kind.table else SEAT
            kept = stays[kind.guest]
            stays[kind.guest] = wanted if not kept else min(kept, wanted)
    return stays


def _masks(dinner: Dinner, kinds: list[Kind]) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    seats_of: dict[tuple[int, int], frozenset[int]] = {}
    for kind in kinds:
        if isinstance(kind, SeatsAllowed):
            place = (kind.guest, kind.course)
            seats_of[place] = seats_of.get(place, kind.seats) & kind.seats
    rows: dict[frozenset[int], int] = {}
    mask = np.zeros((len(dinner.guests), len(dinner.courses)), dtype=np.int32)
    for (guest, course), seats in seats_of.items():
        mask[guest, course] = rows.setdefault(seats, len(rows) + 1)
    allowed = np.zeros((len(rows) + 1, dinner.seat_count if rows else 1), dtype=bool)
    allowed[0] = True
    for seats, row in rows.items():
        allowed[row, list(seats)] = True
    return mask, allowed


def _bonds(
    people: int, courses: int, kinds: list[PairAtTable]
) -> tuple[Ints, NDArray[np.int32], NDArray[np.bool_], NDArray[np.bool_]]:
    held: dict[tuple[int, int, bool], list[int]] = {}
    for kind in kinds:
        for one, other in ((kind.first, kind.second), (kind.second, kind.first)):
            held.setdefault((one, other, kind.together), []).append(kind.course)
    ordered = sorted(held)
    start = np.searchsorted([one for one, _, _ in ordered], np.arange(people + 1))
    where = np.zeros((len(ordered), courses), dtype=bool)
    for row, bond in enumerate(ordered):
        where[row, held[bond]] = True
    return (
        start.astype(np.int64),
        np.array([other for _, other, _ in ordered], dtype=np.int32),
        np.array([together for _, _, together in ordered], dtype=bool),
        where,
    )


def dense_total(prior: PairTable, cap: int) -> NDArray[np.int32]:
    """Prior talk of all pairs, shape (n, n), capped where more adds nothing."""
    return np.asarray(np.minimum(prior.dense(np.int32), cap), dtype=np.int32)
