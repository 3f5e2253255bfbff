"""Moves of whole parties from table to table: kernels.

Blocks, the parties that share a table at a course by a rule, move as one: to another table, in
exchange for one or several blocks, or for one of as many guests. A sweep looks only where
something is wrong (Minton et al., Artificial Intelligence 58, 1992), so that it takes time
linear in the guests; a walk is simulated annealing of the same moves. Both end where there is no
penalty.

Letters: p a `PartyProblem`, state a `PartyState`.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from seating_solvers.annealing.kernels.pair_talk import looked_up
from seating_solvers.parties.party_problem import EVER, NEXT, STAY, PartyProblem
from seating_solvers.parties.party_state import LEAST, NOW, PartyState
from seating_solvers.running.kernels import kernel, large_entry
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import below, fraction

BLOCK, FROM, TO = 0, 1, 2
"""Columns of `PartyState.log`."""

AWAY_TO, ANY, ALIKE, SEVERAL = 0, 1, 2, 3
"""Moves: to another table; in exchange for another block, or one of as many guests, or for
several who are as many together."""

RULES_ONLY, ALL = 2, 4
"""How many of those moves are tried: where only rules matter, sizes need not stay as they are."""

SWEEP, WALK = 0, 1
"""Tasks of `move_parties`."""

NOBODY = -1
"""In place of a block."""

PARTNERS = 60
"""Moves that a block in trouble tries in one sweep."""

PATIENCE = 0.05
"""How readily a move that helps nobody is made while sweeping."""


@kernel
def times_met(p, state, course, one, two):  # type: ignore[no-untyped-def]
    """At how many other courses two parties meet."""
    met = np.int64(0)
    for other in range(state.at.shape[1]):
        here = state.at[one, other]
        if here >= 0 and here == state.at[two, other] and other != course and p.meeting[other]:
            met += 1
    return met


@kernel
def meeting_cost(p, state, course, one, two):  # type: ignore[no-untyped-def]
    """What it costs that two parties share a table at a course, other courses as they are."""
    cost = np.int64(0)
    for row in range(p.apart.start[one], p.apart.start[one + 1]):
        if p.apart.other[row] == two and p.apart.course[row, course]:
            cost += p.heavy
    if not p.meeting[course]:
        return cost
    met = times_met(p, state, course, one, two)
    if met > 0:
        cost += p.again * p.size[one] * p.size[two]
    elif p.known_start[one] < p.known_start[one + 1]:
        cost += looked_up(p.known_start, p.known_other, p.known, one, two)
    return cost + p.often * limits_passed(p.limits, one, two, met)


@kernel
def limits_passed(limits, one, two, met):  # type: ignore[no-untyped-def]
    """How many rules are broken when two parties who have met so often meet once more."""
    many = np.int64(0)
    for rule in range(limits.times.shape[0]):
        if met >= limits.times[rule] and limits.members[rule, one] and limits.members[rule, two]:
            many += np.int64(not lets_meet(limits, rule, one, two))
    return many


@kernel
def lets_meet(limits, rule, one, two):  # type: ignore[no-untyped-def]
    """Whether a rule that asks two parties not to meet often spares all their guests."""
    row = limits.first[rule] + one
    for place in range(limits.start[row], limits.start[row + 1]):
        if limits.other[place] == two:
            return True
    return False


@kernel
def place_cost(p, state, course, one, table):  # type: ignore[no-untyped-def]
    """What rules about its own tables cost a party that is at a table at a course."""
    cost, row = np.int64(0), p.pinned.row[course, one]
    if row >= 0:
        allowed = False
        for place in range(p.pinned.start[row], p.pinned.start[row + 1]):
            allowed = allowed or p.pinned.table[place] == table
        cost += np.int64(not allowed)
    ever, stay, leave = p.route[one, EVER], p.route[one, STAY], p.route[one, NEXT]
    if ever or stay:
        same, others = np.int64(0), np.int64(0)
        for other in range(state.at.shape[1]):
            if other != course and state.at[one, other] >= 0:
                others += 1
                same += np.int64(state.at[one, other] == table)
        cost += np.int64(ever > 0 and same > 0)
        cost += np.int64(stay > 0 and others > 0 and same == 0)
    if leave:
        for side in range(2):
            other = p.before[one, course] if side == 0 else p.after[one, course]
            cost += np.int64(other >= 0 and state.at[one, other] == table)
    return p.heavy * cost


@kernel
def block_cost(p, state, course, block, table, but):  # type: ignore[no-untyped-def]
    """What a block costs at a table at a course, were it there; block `but` left out."""
    cost = np.int64(0)
    for place in range(p.blocks.first[block], p.blocks.first[block + 1]):
        one = p.blocks.party[place]
        cost += place_cost(p, state, course, one, table)
        for slot in range(state.many[course, table]):
            two = state.who[course, table, slot]
            other = p.blocks.of[course, two]
            if other != block and other != but:
                cost += meeting_cost(p, state, course, one, two)
    return cost


@kernel
def load_cost(p, state, course, table, more):  # type: ignore[no-untyped-def]
    """What it costs that a table has more guests, or fewer, than it may have, with some more."""
    load = state.load[course, table] + more
    over = max(np.int64(0), load - p.high[course, table])
    return p.heavy * (over + max(np.int64(0), p.low[course, table] - load))


@kernel
def exchanged(p, state, course, count):  # type: ignore[no-untyped-def]
    """What a move of one block, or of two, would change; nobody moves yet."""
    block, t, u = state.log[0, BLOCK], state.log[0, FROM], state.log[0, TO]
    back, more = NOBODY, p.blocks.size[block]
    if count > 1:
        back = state.log[1, BLOCK]
        more -= p.blocks.size[back]
    change = np.int64(0)
    for side in range(2 * count):  # one call, whose code is put here once
        leaves = side % 2 == 0
        one, two = (block, back) if side < 2 else (back, block)
        table = t if leaves == (side < 2) else u
        cost = block_cost(p, state, course, one, table, NOBODY if leaves else two)
        change += -cost if leaves else cost
    if more != 0:
        for side in range(2):
            table, guests = (t, -more) if side == 0 else (u, more)
            change += load_cost(p, state, course, table, guests)
            change -= load_cost(p, state, course, table, 0)
    return change


@kernel
def put(at, who, slot, many, course, one, u):  # type: ignore[no-untyped-def]
    """Take a party to table u."""
    t = at[one, course]
    end, place = many[course, t] - 1, slot[one, course]
    other = who[course, t, end]
    who[course, t, place], slot[other, course] = other, place
    many[course, t] = end
    slot[one, course] = many[course, u]
    who[course, u, many[course, u]] = one
    many[course, u] += 1
    at[one, course] = u


@kernel
def put_block(p, state, course, block, u):  # type: ignore[no-untyped-def]
    """Take a block to table u."""
    t = table_of(p, state, course, block)
    for place in range(p.blocks.first[block], p.blocks.first[block + 1]):
        put(state.at, state.who, state.slot, state.many, course, p.blocks.party[place], u)
    state.load[course, t] -= p.blocks.size[block]
    state.load[course, u] += p.blocks.size[block]


@kernel
def made(p, state, course, count):  # type: ignore[no-untyped-def]
    """Make the move in the log."""
    for row in range(count):
        put_block(p, state, course, state.log[row, BLOCK], state.log[row, TO])


@kernel
def unmade(p, state, course, count):  # type: ignore[no-untyped-def]
    """Take the move in the log back."""
    for row in range(count):
        put_block(p, state, course, state.log[row, BLOCK], state.log[row, FROM])


@kernel
def weighed(p, state, course, count):  # type: ignore[no-untyped-def]
    """What the move in the log would change; all is as it was afterwards."""
    change = np.int64(0)
    if count <= 2:
        change += exchanged(p, state, course, count)
    else:
        for row in range(count):  # one after the other, for each meets those who went before
            block, more = state.log[row, BLOCK], p.blocks.size[state.log[row, BLOCK]]
            for side in range(2):
                table, sign = state.log[row, FROM + side], 2 * side - 1
                change += sign * block_cost(p, state, course, block, table, NOBODY)
                change += load_cost(p, state, course, table, sign * more)
                change -= load_cost(p, state, course, table, 0)
            put_block(p, state, course, block, state.log[row, TO])
        unmade(p, state, course, count)
    return change


@kernel
def parties_in(p, block):  # type: ignore[no-untyped-def]
    """How many parties a block is."""
    return p.blocks.first[block + 1] - p.blocks.first[block]


@kernel
def table_of(p, state, course, block):  # type: ignore[no-untyped-def]
    """The table of a block."""
    return state.at[p.blocks.party[p.blocks.first[block]], course]


@kernel
def noted(state, row, block, t, u):  # type: ignore[no-untyped-def]
    """Write a part of a move to the log."""
    state.log[row, BLOCK], state.log[row, FROM], state.log[row, TO] = block, t, u


@kernel
def proposed(p, state, rng, course, block, kinds):  # type: ignore[no-untyped-def]
    """Write a random move of a block to the log; returns its parts, 0 for none."""
    blocks, width = p.blocks, state.who.shape[2]
    kind, t, back = below(rng, kinds), table_of(p, state, course, block), np.int64(-1)
    if kind == ANY:
        first = blocks.start[course]
        back = first + below(rng, blocks.start[course + 1] - first)
    elif kind == ALIKE:
        first = blocks.like[block, 0]
        back = first + below(rng, blocks.like[block, 1] - first)
    u = table_of(p, state, course, back) if back >= 0 else below(rng, p.high.shape[1])
    if t == u or p.high[course, u] == 0:
        return 0
    if state.many[course, u] + parties_in(p, block) > width:
        return 0
    noted(state, 0, block, t, u)
    if back >= 0:
        if state.many[course, t] + parties_in(p, back) > width:
            return 0
        noted(state, 1, back, u, t)
        return 2
    return several_back(p, state, rng, course, block, t, u) if kind == SEVERAL else 1


@kernel
def several_back(p, state, rng, course, block, t, u):  # type: ignore[no-untyped-def]
    """Add blocks that come back from table u, as many guests together if that can be."""
    many, count, width = state.many[course, u], 1, state.many[course, t]
    want, first = p.blocks.size[block], below(rng, max(many, 1))
    for step in range(many):
        one = state.who[course, u, (first + step) % many]
        other = p.blocks.of[course, one]
        if p.blocks.party[p.blocks.first[other]] != one or p.blocks.size[other] > want:
            continue
        width += parties_in(p, other)
        if width > state.who.shape[2] or count == state.log.shape[0]:
            return 0
        noted(state, count, other, u, t)
        want -= p.blocks.size[other]
        count += 1
        if want == 0:
            break
    return count


@kernel
def in_trouble(p, state, course, block):  # type: ignore[no-untyped-def]
    """Whether anything is wrong with a block or its table."""
    table = table_of(p, state, course, block)
    wrong = load_cost(p, state, course, table, 0) > 0
    return wrong or block_cost(p, state, course, block, table, NOBODY) > 0


@kernel
def keep(state):  # type: ignore[no-untyped-def]
    """Make the state the incumbent."""
    state.penalty[LEAST] = state.penalty[NOW]
    for party in range(state.at.shape[0]):
        for course in range(state.at.shape[1]):
            state.incumbent[party, course] = state.at[party, course]


@kernel
def sweep(p, state, rng, kinds):  # type: ignore[no-untyped-def]
    """Let every block in trouble look for a better place once; returns the moves tried."""
    tried = np.int64(0)
    for course in range(p.high.shape[0]):
        for block in range(p.blocks.start[course], p.blocks.start[course + 1]):
            if not in_trouble(p, state, course, block):
                continue
            for _ in range(PARTNERS):
                tried += 1
                count = proposed(p, state, rng, course, block, kinds)
                if count == 0:
                    continue
                change = weighed(p, state, course, count)
                if change < 0 or (change == 0 and fraction(rng) < PATIENCE):
                    made(p, state, course, count)
                    state.penalty[NOW] += change
                    break
    keep(state)
    return tried


@kernel
def walk(p, state, rng, moves, hot, cold, kinds):  # type: ignore[no-untyped-def]
    """Try moves while the temperature falls geometrically from `hot` to `cold`.

    Parameters
    ----------
    p : PartyProblem
    state : PartyState
        Changed in place.
    rng : ndarray of uint64, shape (1,)
    moves : int
    hot, cold : float
    kinds : int
        `RULES_ONLY` or `ALL`.

    Returns
    -------
    int
        Moves tried; fewer than `moves` if there is no penalty any more.
    """
    temperature, cooling = hot, (cold / hot) ** (1.0 / max(moves, 1))
    for tried in range(moves):
        if state.penalty[NOW] == 0:
            keep(state)
            return tried
        temperature *= cooling
        course = below(rng, state.at.shape[1])
        first, last = p.blocks.start[course], p.blocks.start[course + 1]
        if first == last:
            continue
        block = first + below(rng, last - first)
        count = proposed(p, state, rng, course, block, kinds)
        if count == 0:
            continue
        change = weighed(p, state, course, count)
        if change > 0:
            if fraction(rng) >= math.exp(-change / temperature):
                continue
            if state.penalty[NOW] < state.penalty[LEAST]:  # the incumbent is about to be left
                keep(state)
        made(p, state, course, count)
        state.penalty[NOW] += change
    if state.penalty[NOW] < state.penalty[LEAST]:
        keep(state)
    return moves


@large_entry
def move_parties(task, p, state, rng, moves, hot, cold, kinds):  # type: ignore[no-untyped-def]
    """Do one of the tasks: they call the same kernels, which are compiled once."""
    if task == SWEEP:
        return sweep(p, state, rng, kinds)
    return walk(p, state, rng, moves, hot, cold, kinds)


def walked(
    problem: PartyProblem,
    state: PartyState,
    rng: NDArray[np.uint64],
    moves: int,
    hot: float,
    cold: float,
    kinds: int = RULES_ONLY,
) -> int:
    """Walk as `walk` does."""
    packed = PackedRecord(problem), PackedRecord(state), PackedArray(rng)
    return int(move_parties(WALK, *packed, moves, hot, cold, kinds))


def swept(
    problem: PartyProblem, state: PartyState, rng: NDArray[np.uint64], kinds: int = ALL
) -> int:
    """Sweep as `sweep` does."""
    packed = PackedRecord(problem), PackedRecord(state), PackedArray(rng)
    return int(move_parties(SWEEP, *packed, 0, 1.0, 1.0, kinds))
