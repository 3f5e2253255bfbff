"""A dinner as arrays, the way kernels read it.

Letters: n guests, C courses, S seats, T tables, F forms of table, K seats of the largest
table. Guests, seats and tables are counted from 0 through the dinner; -1 is nobody or
nowhere.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread, even_spread
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.once_a_dinner import once_a_dinner
from seating.dinner.plan import Plan
from seating.people.pairs import Ints, PairTable
from seating_solvers.annealing.kernels.fairness import Fairness, fairness_of, unlooked_at
from seating_solvers.annealing.kernels.pair_record import MOST_TALK, gains_of
from seating_solvers.annealing.rules.compiled_rules import CompiledRules, rules_of, speaks_of_seats

DENSE = 3000
"""Most guests for whom talk is kept in a table of all pairs; beyond, it is recomputed."""

WITHIN, ACROSS, ANYWHERE = 0, 1, 2
"""Which seats a single swap may exchange."""


class Problem(NamedTuple):
    """What does not change during a search.

    Kernels are handed its address (`running.packed_record.PackedRecord`). What is True or False
    is known when they are compiled, so that what a dinner does not need is not compiled.
    """

    reach: int  # swaps tried: WITHIN one table, ACROSS tables, or ANYWHERE
    by_seat: int  # 1 if a rule speaks of seats, not of tables only
    ruled: bool  # whether any rule can be broken
    goals: bool  # whether anybody wants to meet so many people
    goal: NDArray[np.int64]  # (n,) people to meet, 0 for none
    room: Room
    attendance: Attendance
    pairs: Pairs
    rules: CompiledRules
    fair: Fairness


class Room(NamedTuple):
    """Tables and their seats."""

    table_of: Ints  # (S,)
    first: Ints  # (T + 1,) first seat of each table
    form: Ints  # (T,)
    talk: NDArray[np.int32]  # (F, K, K) between the seats of a table
    beside: NDArray[np.bool_]  # (F, K, K) whether seats of a table are side by side
    opposite: NDArray[np.bool_]  # (F, K, K) whether they are directly opposite
    quiet: NDArray[np.bool_]  # (C,) whether nobody meets at a course


class Attendance(NamedTuple):
    """Who is there, and how many may sit where."""

    there: Ints  # guests present, course by course
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


@once_a_dinner
def problem_of(dinner: Dinner) -> Problem:
    """The arrays of a dinner, which are shared: nobody may change them.

    Parameters
    ----------
    dinner : Dinner
        All kinds of its rules are lowered (`seating.rules.shared.kinds`).
    """
    kinds = [*all_kinds(dinner)]
    room = _room(dinner)
    by_seat = any(speaks_of_seats(dinner, kind) for kind in kinds)
    goal = np.array([guest.goal or 0 for guest in dinner.guests], dtype=np.int64)
    return Problem(
        reach=ACROSS if dinner.talk.meet == "table" and not by_seat else ANYWHERE,
        by_seat=int(by_seat),
        ruled=bool(kinds),
        goals=bool(goal.any()),
        goal=goal,
        room=room,
        attendance=_attendance(dinner),
        pairs=_pairs(dinner, room.talk),
        rules=rules_of(dinner, kinds),
        fair=unlooked_at(),
    )


def _attendance(dinner: Dinner) -> Attendance:
    spread = even_spread(dinner)
    _, there = np.nonzero(dinner.present)
    start = np.concatenate([[0], np.cumsum(dinner.present.sum(axis=1))])
    return Attendance(there.astype(np.int64), start.astype(np.int64), spread.low, spread.high)


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


def _room(dinner: Dinner) -> Room:
    forms = dinner.tables_by_form
    largest = max(table.seats for table in dinner.tables)
    form = np.zeros(len(dinner.tables), dtype=np.int64)
    talk = np.zeros((len(forms), largest, largest), dtype=np.int32)
    beside, opposite = (np.zeros(talk.shape, dtype=bool) for _ in range(2))
    for number, tables in enumerate(forms):
        table = dinner.tables[tables[0]]
        form[tables] = number
        talk[number, : table.seats, : table.seats] = dinner.talk.between(table)
        beside[number, : table.seats, : table.seats] = table.beside
        opposite[number, : table.seats, : table.seats] = table.opposite
    table_of = dinner.table_of_seat.astype(np.int64)
    return Room(table_of, dinner.first_seat, form, talk, beside, opposite, ~dinner.meeting)


def _worth(dinner: Dinner, talk: NDArray[np.int32]) -> Ints:
    curve = dinner.talk.worth
    reach = curve.cap + int(talk.max(initial=0)) * len(dinner.courses) + 1
    return curve.of(np.arange(reach, dtype=np.int64))


def talking(problem: Problem, dinner: Dinner) -> Problem:
    """The problem with the talk of a dinner that differs in nothing else."""
    room = _room(dinner)
    return problem._replace(room=room, pairs=_pairs(dinner, room.talk))


def fairly(problem: Problem, dinner: Dinner) -> Problem:
    """The problem where unevenness is looked at too."""
    pairs = problem.pairs
    kept = pairs.dense and len(pairs.worth) <= MOST_TALK  # what a record has room for
    fair = fairness_of(dinner, gains_of(pairs.worth, pairs.half))
    return problem._replace(pairs=pairs._replace(dense=kept), fair=fair)


def holding(problem: Problem, plan: Plan) -> Problem:
    """The problem where each table may hold as many guests as it does in a plan."""
    attendance, sizes = problem.attendance, plan.sizes
    low, high = np.minimum(attendance.low, sizes), np.maximum(attendance.high, sizes)
    return problem._replace(attendance=attendance._replace(low=low, high=high))


def filled(problem: Problem, spread: Spread) -> Problem:
    """The problem where tables hold as many guests as a spread says."""
    attendance = problem.attendance._replace(low=spread.low, high=spread.high)
    return problem._replace(attendance=attendance)


def _weight(dinner: Dinner) -> NDArray[np.int32]:
    if len(dinner.guests) > DENSE or not len(dinner.interest):
        return np.ones((1, 1), dtype=np.int32)
    return np.asarray(dinner.interest.dense(np.int32), dtype=np.int32)


def widened(problem: Problem, dinner: Dinner, by: int) -> Problem:
    """The problem where so many guests fewer, or more, may sit at each table of a dinner.

    Tables are filled evenly where that breaks no rule; where a rule asks for a table to be
    left alone, say, evenness has to give way.
    """
    capacity = dinner.open_seats
    attendance = problem.attendance
    low, high = np.maximum(attendance.low - by, 0), np.minimum(attendance.high + by, capacity)
    return problem._replace(attendance=attendance._replace(low=low, high=high))


def dense_total(prior: PairTable, cap: int) -> NDArray[np.int32]:
    """Prior talk of all pairs, shape (n, n), capped where more adds nothing."""
    return np.asarray(np.minimum(prior.dense(np.int32), cap), dtype=np.int32)
