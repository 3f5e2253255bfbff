"""Parties at tables, and what they cost: counted anew, and brought up to date by moves."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints, PairTable, pair_keys, sum_by_key
from seating_solvers.parties.party_problem import EVER, NEXT, STAY, PartyProblem

NOW, LEAST = 0, 1
"""Places of the penalties in `PartyState.penalty`."""

SPARE = 4
"""Parties that may be at a table beyond those that there are seats for."""


class PartyState(NamedTuple):
    """Who is at which table. Letters as in `seating_solvers.parties.party_problem`; W places."""

    at: Ints  # (P, C) table of each party, -1 when away
    who: Ints  # (C, T, W) parties at each table, in any order
    slot: Ints  # (P, C) where among them
    many: Ints  # (C, T) how many they are
    load: Ints  # (C, T) guests at each table
    penalty: Ints  # (2,) now, and of the incumbent
    incumbent: Ints  # (P, C) tables of the incumbent
    log: Ints  # (W + 1, 3) block, table before and after, of each part of the move at hand


def party_state_of(problem: PartyProblem, at: Ints) -> PartyState:
    """The counts of some tables.

    Parameters
    ----------
    problem : PartyProblem
    at : ndarray of int64, shape (courses, parties)
        Table of each party, -1 when away.
    """
    courses, tables = problem.high.shape
    there = at >= 0
    many = np.array([np.bincount(row[row >= 0], minlength=tables) for row in at])
    width = max(int(problem.high.max(initial=0)), int(many.max(initial=0))) + SPARE
    state = PartyState(
        at=np.ascontiguousarray(at.T),
        who=np.zeros((courses, tables, width), dtype=np.int64),
        slot=np.zeros((at.shape[1], courses), dtype=np.int64),
        many=many,
        load=np.zeros((courses, tables), dtype=np.int64),
        penalty=np.zeros(2, dtype=np.int64),
        incumbent=np.ascontiguousarray(at.T).copy(),
        log=np.zeros((width + 1, 3), dtype=np.int64),
    )
    for course, row in enumerate(at):
        parties = np.flatnonzero(there[course])
        parties = parties[np.argsort(row[parties], kind="stable")]
        table = row[parties]
        place = np.arange(len(parties)) - np.searchsorted(table, table)
        state.who[course, table, place] = parties
        state.slot[parties, course] = place
        state.load[course] = np.bincount(table, weights=problem.size[parties], minlength=tables)
    state.penalty[:] = penalty_of(problem, state)
    return state


def penalty_of(problem: PartyProblem, state: PartyState) -> int:
    """The penalty, counted anew; 0 where parties need nothing more."""
    at, load = state.at.T, state.load
    heavy = int(np.maximum(load - problem.high, 0).sum() + np.maximum(problem.low - load, 0).sum())
    heavy += _elsewhere(problem, at) + _routes(problem, state.at)
    return problem.heavy * (heavy + _together(problem, at)) + _meetings(problem, at)


def _elsewhere(problem: PartyProblem, at: Ints) -> int:
    """How many parties are at tables where rules do not let them be."""
    pinned = problem.pinned
    many = 0
    for course, party in np.argwhere((pinned.row >= 0) & (at >= 0)).tolist():
        row = pinned.row[course, party]
        tables = pinned.table[pinned.start[row] : pinned.start[row + 1]]
        many += int(at[course, party] not in tables)
    return many


def _routes(problem: PartyProblem, at: Ints) -> int:
    """How often parties come back, part from a table, or stay where they should not."""
    many = 0
    for party in np.flatnonzero(problem.route.any(axis=1)).tolist():
        tables = at[party][at[party] >= 0]
        further = len(tables) - len(set(tables.tolist()))
        many += further * int(problem.route[party, EVER])
        many += max(len(tables) - further - 1, 0) * int(problem.route[party, STAY])
        many += int((tables[1:] == tables[:-1]).sum()) * int(problem.route[party, NEXT])
    return many


def _together(problem: PartyProblem, at: Ints) -> int:
    """How many parties share a table that must not."""
    apart = problem.apart
    one = np.repeat(np.arange(len(problem.size)), np.diff(apart.start))
    share = (at[:, one] == at[:, apart.other]) & (at[:, one] >= 0)
    of_one_block = problem.blocks.of[:, one] == problem.blocks.of[:, apart.other]
    return int((share & ~of_one_block & apart.course.T).sum()) // 2


def _meetings(problem: PartyProblem, at: Ints) -> int:
    """What meetings cost, beyond those of parties who move as one."""
    count = len(problem.size)
    keys, met = _met(at[problem.meeting], count)
    own, as_one = _met(problem.blocks.of[problem.meeting], count)
    forced = PairTable(count, own, as_one).at(keys)
    return int((_cost(problem, keys, met) - _cost(problem, keys, forced)).sum())


def _met(rows: Ints, count: int) -> tuple[Ints, Ints]:
    """Parties that share a number in some rows, by key, and in how many; below 0 is no number."""
    found = [np.zeros(0, dtype=np.int64)]
    for row in rows:
        there = np.flatnonzero(row >= 0)
        there = there[np.argsort(row[there], kind="stable")]
        for apart in range(1, len(there)):
            same = row[there[apart:]] == row[there[:-apart]]
            if not same.any():
                break
            found.append(pair_keys(there[apart:][same], there[:-apart][same], count))
    every = np.concatenate(found)
    keys, met = sum_by_key(every, np.ones_like(every))
    return keys, met


def _cost(problem: PartyProblem, keys: Ints, met: Ints) -> Ints:
    """What it costs that pairs of parties meet so many times."""
    count, limits = len(problem.size), problem.limits
    one, two = keys // count, keys % count
    cost = problem.again * problem.size[one] * problem.size[two] * np.maximum(met - 1, 0)
    heads = np.repeat(np.arange(count), np.diff(problem.known_start))
    upper = heads < problem.known_other
    known = PairTable(
        count,
        pair_keys(heads[upper], problem.known_other[upper], count),
        problem.known[upper],
    )
    cost += known.at(keys) * (met > 0)
    for rule, times in enumerate(limits.times.tolist()):
        asked = (limits.members[rule, one] > 0) & (limits.members[rule, two] > 0)
        start = limits.start[limits.first[rule] : limits.first[rule + 1]]
        head = np.repeat(np.arange(count), np.diff(start))
        other = limits.other[start[0] : start[-1]]
        asked &= ~np.isin(keys, pair_keys(head, other, count))
        cost += problem.often * asked * np.maximum(met - times, 0)
    return cost
