"""Seats for the guests of parties whose tables are known.

Two of a party sit at one table at every course, so that they meet again whatever happens. Least
is lost where they sit farthest from each other, and others between them: which seats those are
depends on how many parties of which size a table has, and is looked for once for all such tables
(`seating_solvers.parties.seats_of_parties`). Who asks to sit side by side does.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints
from seating.rules.shared.kinds import PairBeside, PairOpposite
from seating.talk.talk import Talk
from seating_solvers.parties.seats_of_parties import BESIDE, OPPOSITE, Bond, seats_of_parties

Asked = dict[int, list[tuple[int, int]]]
"""Of each guest, whom they are to sit beside or opposite, and which of the two."""


def seated(dinner: Dinner, party: Ints, at: Ints, random: np.random.Generator) -> Plan:
    """A plan in which every party sits at its table, as far as there are seats.

    Parameters
    ----------
    dinner : Dinner
    party : ndarray of int64, shape (guests,)
    at : ndarray of int64, shape (courses, parties)
        The table of each party, -1 when away.
    random : numpy.random.Generator
        Chooses which of as many seats a party takes; who finds none there sits anywhere.
    """
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    size = np.bincount(party[party >= 0])
    order = random.permutation(len(size))
    by_size = np.argsort(np.lexsort((order, -size)))  # the largest parties of a table first
    for course, asked in enumerate(_asked(dinner)):
        row, there = seats[course], np.flatnonzero(dinner.present[course])
        _seat(dinner, course, there, party, by_size, at[course, party[there]], asked, row)
        waiting = there[row[there] == AWAY]
        free = np.setdiff1d(np.flatnonzero(~dinner.closed[course]), row[there])
        row[waiting[: len(free)]] = random.permutation(free)[: len(waiting)]
    return Plan(dinner, seats)


def _seat(
    dinner: Dinner,
    course: int,
    there: Ints,
    party: Ints,
    by_size: Ints,
    tables: Ints,
    asked: Asked,
    row: NDArray[np.int32],
) -> None:
    """Seat guests at their tables, as far as there are seats."""
    talk = dinner.talk if dinner.talk.meet != "table" else Talk("near")
    order = np.lexsort((by_size[party[there]], tables))
    guests, tables = there[order], tables[order]
    starts = np.searchsorted(tables, np.arange(len(dinner.tables) + 1))
    alike = {table: group[0] for group in dinner.tables_by_form for table in group.tolist()}
    for table in np.unique(tables[tables >= 0]).tolist():
        first, last = dinner.first_seat[table], dinner.first_seat[table + 1]
        seats = np.flatnonzero(~dinner.closed[course, first:last])
        own = guests[starts[table] : starts[table + 1]][: len(seats)]
        chosen = seats_of_parties(
            talk,
            dinner.tables[alike[table]],
            tuple(seats.tolist()),
            _lengths(party[own]),
            _bonds(own, asked),
            len(dinner.courses),
        )
        row[own] = first + np.array(chosen, dtype=np.int64)


def _lengths(numbers: Ints) -> tuple[int, ...]:
    """How often each number comes, one after the other."""
    ends = np.flatnonzero(np.diff(numbers, prepend=-2, append=-2))
    return tuple(np.diff(ends).tolist())


def _bonds(guests: Ints, asked: Asked) -> tuple[Bond, ...]:
    """Who of some guests asks to sit side by side or opposite, by their places."""
    if not asked:
        return ()
    place = {guest: at for at, guest in enumerate(guests.tolist())}
    return tuple(
        (at, place[other], what)
        for guest, at in place.items()
        for other, what in asked.get(guest, ())
        if other in place
    )


def _asked(dinner: Dinner) -> list[Asked]:
    """Who is to sit beside or opposite whom, course by course."""
    asked: list[Asked] = [defaultdict(list) for _ in dinner.courses]
    for kind in all_kinds(dinner):
        if isinstance(kind, PairBeside | PairOpposite) and kind.together:
            what = BESIDE if isinstance(kind, PairBeside) else OPPOSITE
            asked[kind.course][kind.first].append((kind.second, what))
    return [dict(one) for one in asked]
