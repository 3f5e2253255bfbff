"""The random walk of parties from table to table: a kernel.

A walk looks at penalties only: for seats too few at a table, parties that return to a table
or meet too often, tables and neighbours that rules forbid. It ends where there are none.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.parties.party_problem import EVER, NEXT, STAY, PartyProblem
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import below, fraction

HEAVY = 2
"""The penalty of what is wrong, and of a meeting too many 1: of those there are most."""

NOW, LEAST = 0, 1
"""Places of the penalties in `PartyState.penalty`."""


class PartyState(NamedTuple):
    """Who is at which table. Letters as in `seating_solvers.parties.party_problem`."""

    at: Ints  # (C, P) table of each party, -1 when away
    who: Ints  # (C, T, P) parties at each table, in any order
    slot: Ints  # (C, P) where among them
    many: Ints  # (C, T) how many they are
    load: Ints  # (C, T) guests at each table
    visits: Ints  # (P, T) courses of a party at a table
    met: Ints  # (P, P) courses at which two share a table
    penalty: Ints  # (2,) now, and of the incumbent
    incumbent: Ints  # (C, P) tables of the incumbent


def party_state_of(problem: PartyProblem, at: Ints) -> PartyState:
    """The counts of some tables.

    Parameters
    ----------
    problem : PartyProblem
    at : ndarray of int64, shape (courses, parties)
        Table of each party, -1 when away.
    """
    (courses, count), tables = at.shape, len(problem.seats)
    state = PartyState(
        at=at,
        who=np.zeros((courses, tables, count), dtype=np.int64),
        slot=np.zeros(at.shape, dtype=np.int64),
        many=np.zeros((courses, tables), dtype=np.int64),
        load=np.zeros((courses, tables), dtype=np.int64),
        visits=np.zeros((count, tables), dtype=np.int64),
        met=np.zeros((count, count), dtype=np.int64),
        penalty=np.zeros(2, dtype=np.int64),
        incumbent=at.copy(),
    )
    for course, party in np.argwhere(at >= 0).tolist():
        table = at[course, party]
        state.slot[course, party] = state.many[course, table]
        state.who[course, table, state.many[course, table]] = party
        state.many[course, table] += 1
        state.load[course, table] += problem.size[party]
        state.visits[party, table] += 1
    for row in at:
        state.met[:] += (row[:, None] == row) & (row >= 0)
    np.fill_diagonal(state.met, 0)
    state.penalty[:] = penalty_of(problem, state)
    return state


def penalty_of(problem: PartyProblem, state: PartyState) -> int:
    """The penalty, counted anew; 0 where parties need nothing more."""
    at, visits, met = state.at, state.visits, state.met
    courses, parties = np.nonzero(at >= 0)
    heavy = int(np.maximum(state.load - problem.seats, 0).sum())
    heavy += int(problem.forbidden[parties, courses, at[courses, parties]].sum())
    ever, stay, leave = (problem.route == 1).T
    heavy += int(np.maximum(visits[ever] - 1, 0).sum())
    heavy += int(np.maximum((visits[stay] > 0).sum(axis=1) - 1, 0).sum())
    for party in np.flatnonzero(leave).tolist():
        tables = at[at[:, party] >= 0, party]
        heavy += int((tables[1:] == tables[:-1]).sum())
    for row, bond in zip(at, problem.bond, strict=True):
        share = (row[:, None] == row) & (row >= 0)
        both = (row[:, None] >= 0) & (row >= 0)
        heavy += int((share & (bond > 0)).sum() + (both & ~share & (bond < 0)).sum()) // 2
    often = sum(
        int((np.maximum(met - times, 0) * limited).sum()) // 2
        for times, limited in zip(problem.times.tolist(), problem.limited, strict=True)
    )
    return HEAVY * heavy + often


@kernel
def route_change(p, state, course, one, t, u):  # type: ignore[no-untyped-def]
    """What a party's move from table t to u changes for its own route and place."""
    change = np.int64(p.forbidden[one, course, u]) - np.int64(p.forbidden[one, course, t])
    visits, route = state.visits, p.route
    if route[one, EVER]:
        change += np.int64(visits[one, u] >= 1) - np.int64(visits[one, t] >= 2)
    if route[one, STAY]:
        change += np.int64(visits[one, u] == 0) - np.int64(visits[one, t] == 1)
    if route[one, NEXT]:
        for side in range(2):
            other = p.before[one, course] if side == 0 else p.after[one, course]
            if other >= 0:
                change += np.int64(state.at[other, one] == u) - np.int64(state.at[other, one] == t)
    return HEAVY * change


@kernel
def party_change(p, state, course, one, but, table, more):  # type: ignore[no-untyped-def]
    """What changes where a party comes to a table (1) or leaves it (-1), `but` left out."""
    change = np.int64(0)
    for slot in range(state.many[course, table]):
        other = state.who[course, table, slot]
        if other in (one, but):
            continue
        change += HEAVY * np.int64(p.bond[course, one, other])
        met = state.met[one, other] + (1 if more > 0 else 0)
        for row in range(p.times.shape[0]):
            if p.limited[row, one, other] and met > p.times[row]:
                change += 1
    return more * change


@kernel
def moved_change(p, state, course, one, two, t, u):  # type: ignore[no-untyped-def]
    """What changes where one party moves from t to u, and another (or -1) comes back."""
    change = route_change(p, state, course, one, t, u)
    change += party_change(p, state, course, one, two, t, -1)
    change += party_change(p, state, course, one, two, u, 1)
    more = p.size[one]
    if two >= 0:
        change += route_change(p, state, course, two, u, t)
        change += party_change(p, state, course, two, one, u, -1)
        change += party_change(p, state, course, two, one, t, 1)
        more -= p.size[two]
    for side in range(2):
        table, guests = (t, -more) if side == 0 else (u, more)
        over = state.load[course, table] - p.seats[table]
        change += HEAVY * (max(np.int64(0), over + guests) - max(np.int64(0), over))
    return change


@kernel
def move(p, state, course, one, t, u):  # type: ignore[no-untyped-def]
    """Take a party from table t to table u."""
    last = state.many[course, t] - 1
    other = state.who[course, t, last]
    place = state.slot[course, one]
    state.who[course, t, place], state.slot[course, other] = other, place
    state.many[course, t] = last
    for side in range(2):
        table, more = (t, -1) if side == 0 else (u, 1)
        for slot in range(state.many[course, table]):
            party = state.who[course, table, slot]
            state.met[one, party] += more
            state.met[party, one] += more
        state.load[course, table] += more * p.size[one]
        state.visits[one, table] += more
    state.slot[course, one] = state.many[course, u]
    state.who[course, u, state.many[course, u]] = one
    state.many[course, u] += 1
    state.at[course, one] = u


@entry
def walk(p, state, rng, moves, hot, cold):  # type: ignore[no-untyped-def]  # noqa: C901
    """Try moves while the temperature falls geometrically from `hot` to `cold`.

    Half of them take a party to another table, half exchange two parties.

    Parameters
    ----------
    p : PartyProblem
    state : PartyState
        Changed in place.
    rng : ndarray of uint64, shape (1,)
    moves : int
    hot, cold : float

    Returns
    -------
    int
        Moves tried; fewer than `moves` if there is no penalty any more.
    """
    temperature, cooling = hot, (cold / hot) ** (1.0 / max(moves, 1))
    for tried in range(moves):
        if state.penalty[NOW] == 0:
            return tried
        temperature *= cooling
        course = below(rng, state.at.shape[0])
        first, last = p.start[course], p.start[course + 1]
        if first == last:
            continue
        one, two = p.there[first + below(rng, last - first)], np.int64(-1)
        if below(rng, 2):
            u = below(rng, p.seats.shape[0])
        else:
            two = p.there[first + below(rng, last - first)]
            u = state.at[course, two]
        t = state.at[course, one]
        if t == u:
            continue
        change = moved_change(p, state, course, one, two, t, u)
        if change > 0 and fraction(rng) >= np.exp(-change / temperature):
            continue
        move(p, state, course, one, t, u)
        if two >= 0:
            move(p, state, course, two, u, t)
        state.penalty[NOW] += change
        if state.penalty[NOW] < state.penalty[LEAST]:
            state.penalty[LEAST] = state.penalty[NOW]
            for row in range(state.at.shape[0]):
                for party in range(state.at.shape[1]):
                    state.incumbent[row, party] = state.at[row, party]
    return moves


def walked(
    problem: PartyProblem,
    state: PartyState,
    rng: NDArray[np.uint64],
    moves: int,
    hot: float,
    cold: float,
) -> int:
    """Walk as `walk` does."""
    return int(walk(PackedRecord(problem), PackedRecord(state), rng, moves, hot, cold))
