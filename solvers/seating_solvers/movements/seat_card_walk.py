"""The compiled inner loop of the search for cards: two cards or two guests change places."""

from __future__ import annotations

import math

import numpy as np

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.random_numbers import below, fraction


@kernel
def pair_value(tables, state, one, other):  # type: ignore[no-untyped-def]
    """What two who begin at these places gain, less what they break."""
    first, second = state.who[one], state.who[other]
    if first < 0 or second < 0:
        return 0
    talk, wrong = 0, 0
    wanted = tables.apart[first, second]
    for course in range(len(tables.counts)):
        if not (tables.there[course, first] and tables.there[course, second]):
            continue
        here, there = state.walk[course, one], state.walk[course, other]
        shared = tables.table[here] == tables.table[there]
        if shared and tables.counts[course]:
            talk += tables.talk[here, there]
        if (wanted > 0 and shared) or (wanted < 0 and not shared):
            wrong += 1
    prior = np.int64(tables.prior[first, second])
    cap = len(tables.worth) - 1
    gained = tables.worth[min(prior + talk, cap)] - tables.worth[min(prior, cap)]
    return tables.interest[first, second] * gained - wrong * tables.broken


@kernel
def misplaced(tables, state, place):  # type: ignore[no-untyped-def]
    """What it costs that who begins at a place sits where rules do not let them."""
    guest, wrong = state.who[place], 0
    if guest < 0:
        return 0
    for course in range(len(tables.counts)):
        here = state.walk[course, place]
        if tables.there[course, guest] and not tables.allowed[course, guest, here]:
            wrong += 1
    return wrong * tables.broken


@kernel
def rows_value(tables, state, count):  # type: ignore[no-untyped-def]
    """What the pairs gain of whom one at least is touched."""
    value = 0
    for place in range(count):
        one = state.touched[place]
        value -= misplaced(tables, state, one)
        for other in range(len(state.who)):
            if other != one and (not state.marked[other] or other > one):
                value += pair_value(tables, state, one, other)
    return value


@kernel
def spread_penalty(tables, state):  # type: ignore[no-untyped-def]
    """What tables cost that are too full or too thin."""
    if not tables.uneven:
        return 0
    off = 0
    for course in range(len(tables.counts)):
        for table in range(len(state.sizes)):
            state.sizes[table] = 0
        for place in range(len(state.who)):
            guest = state.who[place]
            if guest >= 0 and tables.there[course, guest]:
                state.sizes[tables.table[state.walk[course, place]]] += 1
        for table in range(len(state.sizes)):
            size = state.sizes[table]
            off += max(tables.low[course, table] - size, 0)
            off += max(size - tables.high[course, table], 0)
    return off * tables.spread


@kernel
def touch(state, place, count):  # type: ignore[no-untyped-def]
    """Mark one who is touched, once; how many are."""
    if state.marked[place]:
        return count
    state.marked[place] = True
    state.touched[count] = place
    return count + 1


@kernel
def cards_swapped(state, one, other, count):  # type: ignore[no-untyped-def]
    """Swap the cards at two places, and walk anew with all who are touched."""
    leads, walk = state.leads, state.walk
    leads[one], leads[other] = leads[other], leads[one]
    for course in range(1, len(walk)):
        for place in range(count):
            begins = state.touched[place]
            here = leads[walk[course - 1, begins]]
            walk[course, begins] = here
            state.at[course, here] = begins


@kernel
def change(tables, state, one, other, cards):  # type: ignore[no-untyped-def]
    """Swap two cards, or two guests; what it changes, and how many were touched."""
    count = 0
    if cards:
        for course in range(len(state.walk) - 1):
            count = touch(state, state.at[course, one], count)
            count = touch(state, state.at[course, other], count)
    else:
        count = touch(state, other, touch(state, one, count))
    before = rows_value(tables, state, count) - spread_penalty(tables, state)
    if cards:
        cards_swapped(state, one, other, count)
    else:
        state.who[one], state.who[other] = state.who[other], state.who[one]
    return rows_value(tables, state, count) - spread_penalty(tables, state) - before, count


@kernel
def settle(state, one, other, cards, kept, count):  # type: ignore[no-untyped-def]
    """Unmark, after taking a change back that is not kept."""
    if not kept:
        if cards:
            cards_swapped(state, one, other, count)
        else:
            state.who[one], state.who[other] = state.who[other], state.who[one]
    for place in range(count):
        state.marked[state.touched[place]] = False


@entry
def whole_value(tables, state):  # type: ignore[no-untyped-def]
    """What all pairs gain, less what is broken."""
    value = -spread_penalty(tables, state)
    for one in range(len(state.who)):
        value -= misplaced(tables, state, one)
        for other in range(one + 1, len(state.who)):
            value += pair_value(tables, state, one, other)
    return value


@entry
def walk_cards(tables, state, rng, moves, hot, cooling, starts_share):  # type: ignore[no-untyped-def]
    """Anneal for so many moves; the mean size of the changes that were met.

    `hot` is the temperature of the first move, `cooling` the factor from one to the next, and
    `starts_share` how many moves of a hundred swap guests and not cards.
    """
    temperature, met = hot, 0.0
    for _ in range(moves):
        cards = below(rng, 100) >= starts_share
        free = state.free_cards if cards else state.free_starts
        one, other = free[below(rng, len(free))], free[below(rng, len(free))]
        temperature *= cooling
        if one == other:
            continue
        gained, count = change(tables, state, one, other, cards)
        met += abs(gained)
        kept = gained >= 0 or fraction(rng) < math.exp(gained / temperature)
        settle(state, one, other, cards, kept, count)
        if kept:
            state.values[0] += gained
            if state.values[0] > state.values[1]:
                state.values[1] = state.values[0]
                for place in range(len(state.who)):
                    state.best_leads[place] = state.leads[place]
                    state.best_who[place] = state.who[place]
    return met / max(moves, 1)
