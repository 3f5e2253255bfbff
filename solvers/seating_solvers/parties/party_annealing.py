"""The random walk of companies from table to table: a kernel.

A walk looks at what is wrong only: seats too few at a table, companies that return to a
table or meet too often, tables and company that rules forbid. It ends where nothing is.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.parties.party_problem import Evening
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.random_numbers import below, fraction

HEAVY = 2
"""What is wrong counts so much, and a meeting too many 1: of those there are most."""


class Standing(NamedTuple):
    """Who is at which table. Letters as in `seating_solvers.parties.party_problem`."""

    at: Ints  # (C, P) table of each company, -1 when away
    who: Ints  # (C, T, P) companies at each table, in any order
    slot: Ints  # (C, P) where among them
    many: Ints  # (C, T) how many they are
    load: Ints  # (C, T) guests at each table
    visits: Ints  # (P, T) courses of a company at a table
    met: Ints  # (P, P) courses at which two share a table
    wrong: Ints  # (2,) how much is wrong now, and was at best
    best: Ints  # (C, P) tables then


def standing_of(evening: Evening, at: Ints) -> Standing:
    """The counts of some tables.

    Parameters
    ----------
    evening : Evening
    at : ndarray of int64, shape (courses, companies)
        Table of each company, -1 when away.
    """
    (courses, count), tables = at.shape, len(evening.seats)
    standing = Standing(
        at=at,
        who=np.zeros((courses, tables, count), dtype=np.int64),
        slot=np.zeros(at.shape, dtype=np.int64),
        many=np.zeros((courses, tables), dtype=np.int64),
        load=np.zeros((courses, tables), dtype=np.int64),
        visits=np.zeros((count, tables), dtype=np.int64),
        met=np.zeros((count, count), dtype=np.int64),
        wrong=np.zeros(2, dtype=np.int64),
        best=at.copy(),
    )
    for course, company in np.argwhere(at >= 0).tolist():
        table = at[course, company]
        standing.slot[course, company] = standing.many[course, table]
        standing.who[course, table, standing.many[course, table]] = company
        standing.many[course, table] += 1
        standing.load[course, table] += evening.size[company]
        standing.visits[company, table] += 1
    for row in at:
        standing.met[:] += (row[:, None] == row) & (row >= 0)
    np.fill_diagonal(standing.met, 0)
    standing.wrong[:] = how_wrong(evening, standing)
    return standing


def how_wrong(evening: Evening, standing: Standing) -> int:
    """How much is wrong, counted anew; 0 where companies need nothing more."""
    at, visits, met = standing.at, standing.visits, standing.met
    courses, companies = np.nonzero(at >= 0)
    heavy = int(np.maximum(standing.load - evening.seats, 0).sum())
    heavy += int(evening.wrong[companies, courses, at[courses, companies]].sum())
    ever, stay, leave = (evening.ways == 1).T
    heavy += int(np.maximum(visits[ever] - 1, 0).sum())
    heavy += int(np.maximum((visits[stay] > 0).sum(axis=1) - 1, 0).sum())
    for company in np.flatnonzero(leave).tolist():
        tables = at[at[:, company] >= 0, company]
        heavy += int((tables[1:] == tables[:-1]).sum())
    for row, bond in zip(at, evening.bond, strict=True):
        share = (row[:, None] == row) & (row >= 0)
        both = (row[:, None] >= 0) & (row >= 0)
        heavy += int((share & (bond > 0)).sum() + (both & ~share & (bond < 0)).sum()) // 2
    often = sum(
        int((np.maximum(met - times, 0) * rare).sum()) // 2
        for times, rare in zip(evening.times.tolist(), evening.rare, strict=True)
    )
    return HEAVY * heavy + often


@kernel
def way_change(e, w, course, one, t, u):  # type: ignore[no-untyped-def]
    """What a company's move from table t to u changes for its own way and place."""
    change = np.int64(e.wrong[one, course, u]) - np.int64(e.wrong[one, course, t])
    visits, ways = w.visits, e.ways
    if ways[one, 0]:
        change += np.int64(visits[one, u] >= 1) - np.int64(visits[one, t] >= 2)
    if ways[one, 1]:
        change += np.int64(visits[one, u] == 0) - np.int64(visits[one, t] == 1)
    if ways[one, 2]:
        for side in range(2):
            other = e.before[one, course] if side == 0 else e.after[one, course]
            if other >= 0:
                change += np.int64(w.at[other, one] == u) - np.int64(w.at[other, one] == t)
    return HEAVY * change


@kernel
def company_change(e, w, course, one, but, table, more):  # type: ignore[no-untyped-def]
    """What changes where a company comes to a table (1) or leaves it (-1), `but` left out."""
    change = np.int64(0)
    for slot in range(w.many[course, table]):
        other = w.who[course, table, slot]
        if other in (one, but):
            continue
        change += HEAVY * np.int64(e.bond[course, one, other])
        met = w.met[one, other] + (1 if more > 0 else 0)
        for row in range(e.times.shape[0]):
            if e.rare[row, one, other] and met > e.times[row]:
                change += 1
    return more * change


@kernel
def moved_change(e, w, course, one, two, t, u):  # type: ignore[no-untyped-def]
    """What changes where one company moves from t to u, and another (or -1) comes back."""
    change = way_change(e, w, course, one, t, u)
    change += company_change(e, w, course, one, two, t, -1)
    change += company_change(e, w, course, one, two, u, 1)
    more = e.size[one]
    if two >= 0:
        change += way_change(e, w, course, two, u, t)
        change += company_change(e, w, course, two, one, u, -1)
        change += company_change(e, w, course, two, one, t, 1)
        more -= e.size[two]
    for side in range(2):
        table, guests = (t, -more) if side == 0 else (u, more)
        over = w.load[course, table] - e.seats[table]
        change += HEAVY * (max(np.int64(0), over + guests) - max(np.int64(0), over))
    return change


@kernel
def move(e, w, course, one, t, u):  # type: ignore[no-untyped-def]
    """Take a company from table t to table u."""
    last = w.many[course, t] - 1
    other = w.who[course, t, last]
    place = w.slot[course, one]
    w.who[course, t, place], w.slot[course, other] = other, place
    w.many[course, t] = last
    for side in range(2):
        table, more = (t, -1) if side == 0 else (u, 1)
        for slot in range(w.many[course, table]):
            company = w.who[course, table, slot]
            w.met[one, company] += more
            w.met[company, one] += more
        w.load[course, table] += more * e.size[one]
        w.visits[one, table] += more
    w.slot[course, one] = w.many[course, u]
    w.who[course, u, w.many[course, u]] = one
    w.many[course, u] += 1
    w.at[course, one] = u


@entry
def walk(e, w, rng, moves, hot, cold):  # type: ignore[no-untyped-def]  # noqa: C901
    """Try moves while the temperature falls geometrically from `hot` to `cold`.

    Half of them take a company to another table, half exchange two companies.

    Parameters
    ----------
    e : Evening
    w : Standing
        Changed in place.
    rng : ndarray of uint64, shape (1,)
    moves : int
    hot, cold : float

    Returns
    -------
    int
        Moves tried; fewer than `moves` if nothing is wrong any more.
    """
    temperature, cooling = hot, (cold / hot) ** (1.0 / max(moves, 1))
    for tried in range(moves):
        if w.wrong[0] == 0:
            return tried
        temperature *= cooling
        course = below(rng, w.at.shape[0])
        first, last = e.start[course], e.start[course + 1]
        if first == last:
            continue
        one, two = e.there[first + below(rng, last - first)], np.int64(-1)
        if below(rng, 2):
            u = below(rng, e.seats.shape[0])
        else:
            two = e.there[first + below(rng, last - first)]
            u = w.at[course, two]
        t = w.at[course, one]
        if t == u:
            continue
        change = moved_change(e, w, course, one, two, t, u)
        if change > 0 and fraction(rng) >= np.exp(-change / temperature):
            continue
        move(e, w, course, one, t, u)
        if two >= 0:
            move(e, w, course, two, u, t)
        w.wrong[0] += change
        if w.wrong[0] < w.wrong[1]:
            w.wrong[1] = w.wrong[0]
            for row in range(w.at.shape[0]):
                for company in range(w.at.shape[1]):
                    w.best[row, company] = w.at[row, company]
    return moves


def walked(
    evening: Evening,
    standing: Standing,
    rng: NDArray[np.uint64],
    moves: int,
    hot: float,
    cold: float,
) -> int:
    """Walk as `walk` does."""
    return int(walk(evening, standing, rng, moves, hot, cold))
