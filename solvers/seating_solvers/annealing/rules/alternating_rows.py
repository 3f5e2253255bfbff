"""Values that alternate around tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Alternates, Kind
from seating_solvers.running.kernels import kernel


class AlternatingRows(NamedTuple):
    """Values side by side. Letters as in `seating_solvers.annealing.kernels.problem`."""

    start: Ints  # (C + 1,) rows of `value` of each course
    value: NDArray[np.int32]  # (rows, n) from 0; -1 asks nothing
    values: int  # how many there are
    edges: Ints  # (F,) pairs of seats side by side at a table
    edge: Ints  # (F, most, 2) those pairs, seats counted from 0 at the table


def rows_of(dinner: Dinner, kinds: Iterable[Kind]) -> AlternatingRows:
    """The arrays of a dinner's rules about alternating."""
    asked = sorted(
        (kind for kind in kinds if isinstance(kind, Alternates)), key=lambda kind: kind.course
    )
    value = np.full((len(asked), len(dinner.guests)), -1, dtype=np.int32)
    for row, kind in enumerate(asked):
        _, value[row] = np.unique(kind.values, return_inverse=True)
        value[row, np.array(kind.values) < 0] = -1
    pairs = [
        np.argwhere(np.triu(dinner.tables[tables[0]].beside)) for tables in dinner.tables_by_form
    ]
    edge = np.zeros((len(pairs), max(map(len, pairs)), 2), dtype=np.int64)
    for form, found in enumerate(pairs):
        edge[form, : len(found)] = found
    courses = [kind.course for kind in asked]
    return AlternatingRows(
        start=np.searchsorted(courses, np.arange(len(dinner.courses) + 1)),
        value=value,
        values=int(value.max(initial=-1)) + 1,
        edges=np.array([len(found) for found in pairs], dtype=np.int64),
        edge=edge,
    )


@kernel
def row_broken(rows, room, guest, marks, course, row, table):  # type: ignore[no-untyped-def]
    """Pairs of one value side by side at a table, beyond those that numbers force.

    Taken seats less pairs of them side by side are the unbroken rows with two ends: a full
    round has as many of the one as of the other. `marks` is all 0, and left so.
    """
    first, last, form = room.first[table], room.first[table + 1], room.form[table]
    taken, most = np.int64(0), np.int64(0)
    for u in range(first, last):
        k = guest[course, u]
        if k >= 0:
            taken += 1
            if rows.value[row, k] >= 0:
                marks[rows.value[row, k]] += 1
                most = max(most, marks[rows.value[row, k]])
    for u in range(first, last):
        k = guest[course, u]
        if k >= 0 and rows.value[row, k] >= 0:
            marks[rows.value[row, k]] = 0
    touching, same = np.int64(0), np.int64(0)
    for number in range(rows.edges[form]):
        one = guest[course, first + rows.edge[form, number, 0]]
        two = guest[course, first + rows.edge[form, number, 1]]
        if one >= 0 and two >= 0:
            touching += 1
            alike = rows.value[row, one] == rows.value[row, two]
            same += np.int64(alike and rows.value[row, one] >= 0)
    return same - max(np.int64(0), most - (taken - most) - (taken - touching))


@kernel
def rows_broken(rows, room, guest, marks, course, table):  # type: ignore[no-untyped-def]
    """By how much guests at a table do not alternate, in all values asked at a course."""
    broken = np.int64(0)
    for row in range(rows.start[course], rows.start[course + 1]):
        broken += row_broken(rows, room, guest, marks, course, row, table)
    return broken


@kernel
def rows_change(rows, room, guest, marks, course, s, t):  # type: ignore[no-untyped-def]
    """What a swap of seats s and t would change."""
    change = np.int64(0)
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    for row in range(rows.start[course], rows.start[course + 1]):
        if h >= 0 and rows.value[row, g] == rows.value[row, h]:
            continue
        for after in range(2):
            broken = row_broken(rows, room, guest, marks, course, row, a)
            if a != b:
                broken += row_broken(rows, room, guest, marks, course, row, b)
            change += broken if after else -broken
            guest[course, s], guest[course, t] = guest[course, t], guest[course, s]
    return change
