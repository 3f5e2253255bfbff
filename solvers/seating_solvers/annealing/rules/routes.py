"""Guests whose route is bound: who stay, come back, change tables, or do not walk far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Kind, NewTable, NoWalk, PlaceAgain, SamePlace, TimesOnSeats
from seating_solvers.running.kernels import kernel

SEAT, TABLE, NEXT, EVER, WALK, BINDINGS = 0, 1, 2, 3, 4, 5
"""Columns of `Routes.times`, and how many they are: keeps a seat, keeps a table, leaves a table,
returns to none, does not walk far."""

COURSE, BEFORE, SAME_TABLE, TIMES = 0, 1, 2, 3
"""Columns of `Routes.again`: at which course as at which, by table or seat, how often asked."""


class Routes(NamedTuple):
    """How often each guest is bound in each way. Letters as in `kernels.problem`."""

    times: Ints  # (n, BINDINGS)
    bound: NDArray[np.bool_]  # (n,) whether any is above 0, or the guest comes back, or takes turns
    again_start: Ints  # (n + 1,) rows of `again` of each guest
    again: Ints  # (rows, 4)
    comers: Ints  # those who come back
    far_start: Ints  # (n + 1,) rows of far tables of each guest
    far_row: Ints
    far: NDArray[np.bool_]  # (rows, T, T) pairs of tables not to walk between
    stayers: Ints  # those who keep a seat or a table


def routes_of(dinner: Dinner, kinds: Iterable[Kind]) -> Routes:
    """The arrays of a dinner's rules about routes through the evening."""
    people, tables = len(dinner.guests), len(dinner.tables)
    times = np.zeros((people, BINDINGS), dtype=np.int64)
    rows: dict[frozenset[tuple[int, int]], int] = {}
    walks: list[tuple[int, int]] = []
    again: Counter[tuple[int, int, int, bool]] = Counter()
    in_turn: set[int] = set()
    for kind in kinds:
        if isinstance(kind, SamePlace):
            times[kind.guest, TABLE if kind.table else SEAT] += 1
        elif isinstance(kind, NewTable):
            times[kind.guest, EVER if kind.ever else NEXT] += 1
        elif isinstance(kind, PlaceAgain) and kind.course != kind.before:
            again[kind.guest, kind.course, kind.before, kind.table] += 1
        elif isinstance(kind, TimesOnSeats):
            in_turn.add(kind.guest)
        elif isinstance(kind, NoWalk):
            times[kind.guest, WALK] += 1
            walks.append((kind.guest, rows.setdefault(kind.far, len(rows))))
    walks.sort()
    far = np.zeros((len(rows), tables, tables), dtype=bool)
    for pairs, row in rows.items():
        for here, there in pairs:
            far[row, here, there] = True
    back = sorted(again)
    comers = [guest for guest, *_ in back]
    bound = np.asarray(times.any(axis=1))
    bound[comers + sorted(in_turn)] = True
    return Routes(
        times=times,
        bound=bound,
        again_start=np.searchsorted(comers, np.arange(people + 1)),
        again=np.array([[*row[1:], again[row]] for row in back], dtype=np.int64).reshape(
            len(back), 4
        ),
        comers=np.unique(np.array(comers, dtype=np.int64)),
        far_start=np.searchsorted([guest for guest, _ in walks], np.arange(people + 1)),
        far_row=np.array([row for _, row in walks], dtype=np.int64),
        far=far,
        stayers=np.flatnonzero(times[:, [SEAT, TABLE]].any(axis=1)),
    )


@kernel
def route_broken(routes, table_of, seat, guest):  # type: ignore[no-untyped-def]
    """By how much a guest's route through the evening breaks rules."""
    there, seats, tables, kept, walked, last = 0, 0, 0, 0, 0, -1
    for course in range(seat.shape[1]):
        s = seat[guest, course]
        if s < 0:
            continue
        table = table_of[s]
        new_seat, new_table = 1, 1
        for earlier in range(course):
            e = seat[guest, earlier]
            if e >= 0 and table_of[e] == table:
                new_table = 0
                if e == s:
                    new_seat = 0
        there, seats, tables = there + 1, seats + new_seat, tables + new_table
        if last == table:
            kept += 1
        if last >= 0:
            for entry in range(routes.far_start[guest], routes.far_start[guest + 1]):
                if routes.far[routes.far_row[entry], last, table]:
                    walked += 1
        last = table
    times = routes.times
    broken = times[guest, SEAT] * max(seats - 1, 0) + times[guest, TABLE] * max(tables - 1, 0)
    broken += times[guest, NEXT] * kept + times[guest, EVER] * (there - tables)
    return broken + walked


@kernel
def again_broken(routes, table_of, seat, guest):  # type: ignore[no-untyped-def]
    """How often a guest does not come back to where they sat at another course."""
    broken = np.int64(0)
    for row in range(routes.again_start[guest], routes.again_start[guest + 1]):
        s = seat[guest, routes.again[row, COURSE]]
        e = seat[guest, routes.again[row, BEFORE]]
        by_table = routes.again[row, SAME_TABLE] == 1
        if s >= 0 and e >= 0 and s != e and not (by_table and table_of[s] == table_of[e]):
            broken += routes.again[row, TIMES]
    return broken


@kernel
def route_change(routes, table_of, seat, course, guest, t):  # type: ignore[no-untyped-def]
    """What a guest's move to seat t at one course would change."""
    s = seat[guest, course]
    change = -route_broken(routes, table_of, seat, guest)
    change -= again_broken(routes, table_of, seat, guest)
    seat[guest, course] = t
    change += route_broken(routes, table_of, seat, guest)
    change += again_broken(routes, table_of, seat, guest)
    seat[guest, course] = s
    return change
