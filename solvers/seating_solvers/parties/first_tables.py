"""Tables for parties to begin with: whole parties, tables filled, other company at each course.

The largest blocks go first, each to the table where fewest sit; guests alone fill up. Which of
as many guests goes where is left to chance at each course, so that few meet again in a large
hall. Where parties are of one size, or come out even, a schedule gives tables at which none
meets again (`seating_solvers.parties.scheduled_tables`).
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush

import numpy as np

from seating.dinner.level import level
from seating.people.pairs import Ints
from seating_solvers.parties.filled_exactly import filled_exactly
from seating_solvers.parties.party_problem import EVER, STAY, PartyProblem


def first_tables(problem: PartyProblem, random: np.random.Generator) -> Ints:
    """A table for each party at each course, shape (courses, parties); -1 when away.

    Parameters
    ----------
    problem : PartyProblem
    random : numpy.random.Generator
        Chooses among parties of one size, and among tables alike.
    """
    at = np.full(problem.blocks.of.shape, -1, dtype=np.int64)
    own = np.full(len(problem.size), -1, dtype=np.int64)
    for course, row in enumerate(at):
        blocks = np.arange(problem.blocks.start[course], problem.blocks.start[course + 1])
        table = _placed(problem, course, blocks, own, random)
        there = np.flatnonzero(problem.blocks.of[course] >= 0)
        row[there] = table[problem.blocks.of[course, there] - problem.blocks.start[course]]
        stay = there[(problem.route[there, STAY] > 0) & (problem.route[there, EVER] == 0)]
        own[stay] = np.where(own[stay] >= 0, own[stay], row[stay])
    return at


def _placed(
    problem: PartyProblem, course: int, blocks: Ints, own: Ints, random: np.random.Generator
) -> Ints:
    """The table of each block of a course."""
    sizes, high = problem.blocks.size[blocks], problem.high[course]
    table = np.full(len(blocks), -1, dtype=np.int64)
    taken, hosts = np.zeros(len(high), dtype=np.int64), np.zeros(len(high), dtype=np.int64)
    for place in np.flatnonzero(_held(problem, course, blocks))[::-1].tolist():
        choice = _choice(problem, course, int(blocks[place]), own)
        room = taken[choice] + sizes[place] > high[choice]
        best = np.lexsort((taken[choice], hosts[choice], room))[0]
        table[place] = choice[best]
        taken[choice[best]] += sizes[place]
        hosts[choice[best]] += 1
    free = np.flatnonzero(table < 0)
    free = free[random.permutation(len(free))]
    free = free[np.argsort(-sizes[free], kind="stable")]
    table[free] = _filled(sizes[free], taken, high, random)
    return table


def _held(problem: PartyProblem, course: int, blocks: Ints) -> Ints:
    """Which blocks of a course are held at tables, or choose one to stay at."""
    of = problem.blocks.of[course]
    there = np.flatnonzero(of >= 0)
    bound = (problem.pinned.row[course, there] >= 0) | (problem.route[there, STAY] > 0)
    held = np.zeros(len(blocks), dtype=bool)
    held[of[there[bound]] - problem.blocks.start[course]] = True
    return held


def _choice(problem: PartyProblem, course: int, block: int, own: Ints) -> Ints:
    """The tables that a block may have: its own, those of its rules, or all in use."""
    every, pinned = np.flatnonzero(problem.high[course] > 0), problem.pinned
    parties = problem.blocks.party[problem.blocks.first[block] : problem.blocks.first[block + 1]]
    staying = own[parties][own[parties] >= 0]
    if len(staying):
        return staying[:1]
    for row in pinned.row[course, parties][pinned.row[course, parties] >= 0].tolist():
        allowed = np.intersect1d(every, pinned.table[pinned.start[row] : pinned.start[row + 1]])
        every = allowed if len(allowed) else every
    return every


def _filled(sizes: Ints, taken: Ints, high: Ints, random: np.random.Generator) -> Ints:
    """A table for each of some sizes, the largest first, beside guests already there."""
    table = np.full(len(sizes), -1, dtype=np.int64)
    several = int((sizes > 1).sum())
    table[:several] = _largest_first(sizes[:several], taken, high, random)
    if (table[:several] < 0).any():
        return filled_exactly(sizes, taken, high)
    load = taken + np.bincount(table[:several], weights=sizes[:several], minlength=len(high))
    seated = load.astype(np.int64)
    low, most = level(np.maximum(high, seated), seated, int(seated.sum()) + len(sizes) - several)
    lacking = int(seated.sum()) + len(sizes) - several - int(low.sum())
    more = np.flatnonzero(most > low)
    more = more[random.permutation(len(more))][: max(lacking, 0)]
    low[more] += 1
    rest = np.repeat(np.arange(len(high)), low - seated)
    rest = np.append(rest, np.zeros(max(len(sizes) - several - len(rest), 0), dtype=np.int64))
    table[several:] = rest[random.permutation(len(sizes) - several)]
    return table


def _largest_first(sizes: Ints, taken: Ints, high: Ints, random: np.random.Generator) -> Ints:
    """Where fewest sit, for each; -1 for those who fit nowhere so."""
    tie = random.permutation(len(high)).tolist()
    seats, found = high.tolist(), np.full(len(sizes), -1, dtype=np.int64)
    tables = [(load, -seats[at], tie[at], at) for at, load in enumerate(taken.tolist())]
    tables = [one for one in tables if one[0] < seats[one[3]]]
    heapify(tables)
    waiting: list[
        tuple[int, int, int, int]
    ] = []  # too full for those of a size, not for smaller ones
    last = 0
    for place, size in enumerate(sizes.tolist()):
        if size != last:
            for one in waiting:
                heappush(tables, one)
            waiting, last = [], size
        while tables and tables[0][0] + size > seats[tables[0][3]]:
            waiting.append(heappop(tables))
        if not tables:
            continue
        load, most, order, at = heappop(tables)
        found[place] = at
        heappush(tables, (load + size, most, order, at))
    return found
