"""Values that alternate around tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Alternates, Kind
from seating.rules.shared.rows_of_seats import joined_to_next
from seating_solvers.running.kernels import kernel


class AlternatingRows(NamedTuple):
    """Values side by side. Letters as in `seating_solvers.annealing.kernels.problem`."""

    start: Ints  # (C + 1,) rows of `value` of each course
    value: NDArray[np.int32]  # (rows, n) from 0; -1 asks nothing
    values: int  # how many there are
    joined: NDArray[np.bool_]  # (F, K) whether a seat is side by side with the next around
    own: Ints  # (F,) seats that alternate: all but those that were added


def rows_of(dinner: Dinner, kinds: Iterable[Kind]) -> AlternatingRows:
    """The arrays of a dinner's rules about alternating."""
    asked = sorted(
        (kind for kind in kinds if isinstance(kind, Alternates)), key=lambda kind: kind.course
    )
    value = np.full((len(asked), len(dinner.guests)), -1, dtype=np.int32)
    for row, kind in enumerate(asked):
        _, value[row] = np.unique(kind.values, return_inverse=True)
        value[row, np.array(kind.values) < 0] = -1
    examples = [dinner.tables[tables[0]] for tables in dinner.tables_by_form]
    own = [table.own_seats for table in examples]
    forms = [table.beside[:seats, :seats] for table, seats in zip(examples, own, strict=True)]
    joined = np.zeros((len(forms), max(map(len, forms))), dtype=bool)
    for form, beside in enumerate(forms):
        joined[form, : len(beside)] = joined_to_next(beside)
    courses = [kind.course for kind in asked]
    return AlternatingRows(
        start=np.searchsorted(courses, np.arange(len(dinner.courses) + 1)),
        value=value,
        values=int(value.max(initial=-1)) + 1,
        joined=joined,
        own=np.array(own, dtype=np.int64),
    )


@kernel
def row_broken(rows, room, guest, marks, course, row, table):  # type: ignore[no-untyped-def]
    """Pairs of one value side by side at a table, beyond those that numbers force.

    What numbers force, `seating.rules.shared.rows_of_seats` says.
    """
    most = most_of_one(rows, room, guest, marks, course, row, table)
    first, seats = room.first[table], rows.own[room.form[table]]
    joined = rows.joined[room.form[table]]
    start = np.int64(0)
    while start < seats and follows(joined, guest, course, first, seats, start):
        start += 1
    same, apart, cheap, length = np.int64(0), np.int64(0), np.int64(0), np.int64(0)
    for step in range(seats + 1):
        u = (start + step) % seats
        k = guest[course, first + u]
        if step < seats and follows(joined, guest, course, first, seats, u):
            before = rows.value[row, guest[course, first + (u - 1) % seats]]
            same += np.int64(before == rows.value[row, k] and before >= 0)
            length += 1
            continue
        apart += (length + 1) // 2
        cheap += np.int64(length > 0 and length % 2 == 0)
        length = np.int64(step < seats and k >= 0)
    if start == seats:  # a full round: no row begins
        apart, cheap = seats // 2, seats % 2
    more = most - apart
    return same - max(np.int64(0), more, 2 * more - cheap)


@kernel
def most_of_one(rows, room, guest, marks, course, row, table):  # type: ignore[no-untyped-def]
    """Guests of the most frequent value at a table. `marks` is all 0, and left so."""
    most = np.int64(0)
    for count in range(2):
        for u in range(room.first[table], room.first[table] + rows.own[room.form[table]]):
            k = guest[course, u]
            if k >= 0 and rows.value[row, k] >= 0:
                marks[rows.value[row, k]] = marks[rows.value[row, k]] + 1 if count == 0 else 0
                most = max(most, marks[rows.value[row, k]])
    return most


@kernel
def follows(joined, guest, course, first, seats, u):  # type: ignore[no-untyped-def]
    """Whether somebody sits on a seat, and side by side with somebody on the one before."""
    before = (u - 1) % seats
    return guest[course, first + u] >= 0 and guest[course, first + before] >= 0 and joined[before]


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
