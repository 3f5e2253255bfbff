"""Guests counted at tables: so many of some at each, and a familiar face beside others.

A tally is a set of guests at one course; how many of them sit at each table is kept up to
date. Rules ask for a least and a most of them, or that a guest has one of them as table mate.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import CountAtTable, Kind, TableMate
from seating_solvers.running.kernels import kernel

Key = tuple[int, frozenset[int], int]
"""Course, members, and how many of them whoever asks for a table mate needs there."""

OTHERS, KIN = 1, 2
"""One, of others; two, where who asks is one of the members: so guests alike share a tally."""

MANY = 2**31


class TableCounts(NamedTuple):
    """R tallies, sorted by course. Letters as in `seating_solvers.annealing.kernels.problem`."""

    course: Ints  # (C + 1,) tallies of each course
    start: Ints  # (n * C + 1,) rows of `row` of guest g at course c, at g * C + c
    row: Ints  # tallies that a guest counts in, sorted
    limits: Ints  # (R + 1,) rows of `least` and `most`
    least: Ints  # (limits, T)
    most: Ints  # (limits, T)
    owners: Ints  # (R + 1,) rows of `owner`
    owner: Ints  # guests who ask for a table mate of a tally
    need: Ints  # (R,) members at the table of who asks: OTHERS, or KIN where they count in it
    own_start: Ints  # (n * C + 1,) rows of `own`
    own: Ints  # tallies that a guest asks for a table mate of


def tallies_of(dinner: Dinner, kinds: Iterable[Kind]) -> TableCounts:
    """The arrays of a dinner's rules about guests counted at tables."""
    limited: dict[Key, list[CountAtTable]] = {}
    asked: dict[Key, list[int]] = {}
    for kind in kinds:
        if isinstance(kind, CountAtTable):
            key = (kind.course, kind.members, OTHERS)
            limited.setdefault(key, []).append(kind)
        elif isinstance(kind, TableMate) and dinner.present[kind.course, kind.guest]:
            need = KIN if kind.guest in kind.others else OTHERS
            key = (kind.course, kind.others, need)
            asked.setdefault(key, []).append(kind.guest)
    keys = sorted({**limited, **asked}, key=_in_order)
    courses = len(dinner.courses)
    places = len(dinner.guests) * courses
    limits = [_layers(limited.get(key, []), len(dinner.tables)) for key in keys]
    owners = [sorted(asked.get(key, [])) for key in keys]
    members = [[guest * courses + course for guest in sorted(held)] for course, held, _ in keys]
    owned = [
        [guest * courses + course for guest in guests]
        for (course, *_), guests in zip(keys, owners, strict=True)
    ]
    start, row = _turned(places, members)
    own_start, own = _turned(places, owned)
    layers = [layer for of_key in limits for layer in of_key]
    bounds = np.array(layers, dtype=np.int64).reshape(len(layers), 2, len(dinner.tables))
    return TableCounts(
        course=np.searchsorted([course for course, *_ in keys], np.arange(courses + 1)),
        start=start,
        row=row,
        limits=_starts(limits),
        least=np.ascontiguousarray(bounds[:, 0]),
        most=np.ascontiguousarray(bounds[:, 1]),
        owners=_starts(owners),
        owner=np.array([guest for guests in owners for guest in guests], dtype=np.int64),
        need=np.array([need for *_, need in keys], dtype=np.int64),
        own_start=own_start,
        own=own,
    )


def _in_order(key: Key) -> tuple[int, list[int], int]:
    """By course; sets are put in order once each, not once for each guest who asks."""
    course, members, need = key
    return course, sorted(members), need


def _layers(kinds: list[CountAtTable], tables: int) -> list[Ints]:
    """Least and most at each table; a table that several rules speak of needs several."""
    layers: list[tuple[set[int], Ints]] = []
    for kind in kinds:
        layer = next((one for one in layers if not one[0] & kind.tables), None)
        if layer is None:
            layer = (set(), np.repeat([[0], [MANY]], tables, axis=1).astype(np.int64))
            layers.append(layer)
        layer[0].update(kind.tables)
        layer[1][:, sorted(kind.tables)] = [[kind.least], [kind.most]]
    return [bounds for _, bounds in layers]


def _starts(lists: list[list[Ints]] | list[list[int]]) -> Ints:
    return np.cumsum([0, *map(len, lists)], dtype=np.int64)


def _turned(places: int, rows: list[list[int]]) -> tuple[Ints, Ints]:
    """From the places of each row to the rows of each place, in compressed rows."""
    sizes = [len(found) for found in rows]
    place = np.array([one for found in rows for one in found], dtype=np.int64)
    row = np.repeat(np.arange(len(rows)), sizes)
    order = np.argsort(place, kind="stable")
    start = np.searchsorted(place[order], np.arange(places + 1))
    return start, row[order]


@kernel
def fill_tallies(tallies, table_of, seat, tally):  # type: ignore[no-untyped-def]
    """Count the members of each tally at each table."""
    for row in range(tally.shape[0]):
        for table in range(tally.shape[1]):
            tally[row, table] = 0
    for guest in range(seat.shape[0]):
        for course in range(seat.shape[1]):
            s = seat[guest, course]
            if s >= 0:
                count_guest(tallies, tally, course, guest, table_of[s], 1)


@kernel
def count_guest(tallies, tally, course, guest, table, more):  # type: ignore[no-untyped-def]
    """Count a guest in (or out, with `more` -1) at a table."""
    place = guest * (tallies.course.shape[0] - 1) + course
    for entry in range(tallies.start[place], tallies.start[place + 1]):
        tally[tallies.row[entry], table] += more


@kernel
def beyond(tallies, row, table, count, anybody):  # type: ignore[no-untyped-def]
    """How many members are missing at a table, or too many."""
    broken = np.int64(0)
    for limit in range(tallies.limits[row], tallies.limits[row + 1]):
        broken += max(np.int64(0), count - tallies.most[limit, table])
        if anybody:
            broken += max(np.int64(0), tallies.least[limit, table] - count)
    return broken


@kernel
def counts_in(tallies, row, place):  # type: ignore[no-untyped-def]
    """Whether a guest at a course counts in a tally."""
    for entry in range(tallies.start[place], tallies.start[place + 1]):
        if tallies.row[entry] == row:
            return True
    return False


@kernel
def tallies_broken(tallies, sitting, table_of):  # type: ignore[no-untyped-def]
    """By how much rules about guests counted at tables are broken."""
    broken = np.int64(0)
    tally, size, seat = sitting.tally, sitting.size, sitting.seat
    for course in range(size.shape[0]):
        for row in range(tallies.course[course], tallies.course[course + 1]):
            for table in range(size.shape[1]):
                broken += beyond(tallies, row, table, tally[row, table], size[course, table] > 0)
            for entry in range(tallies.owners[row], tallies.owners[row + 1]):
                s = seat[tallies.owner[entry], course]
                broken += np.int64(s >= 0 and tally[row, table_of[s]] < tallies.need[row])
    return broken


@kernel
def tallies_change(tallies, sitting, table_of, first_of, course, s, t):  # type: ignore[no-untyped-def]
    """What a swap of seats s and t at two tables would change."""
    courses = tallies.course.shape[0] - 1
    g, h = sitting.guest[course, s], sitting.guest[course, t]
    a, b = table_of[s], table_of[t]
    change = np.int64(0)
    mine, my_end = tallies.start[g * courses + course], tallies.start[g * courses + course + 1]
    its, its_end = np.int64(0), np.int64(0)
    if h >= 0:
        its, its_end = tallies.start[h * courses + course], tallies.start[h * courses + course + 1]
    while mine < my_end or its < its_end:  # both lists are sorted: what both count in stays
        one = tallies.row[mine] if mine < my_end else np.int64(MANY)
        two = tallies.row[its] if its < its_end else np.int64(MANY)
        if one <= two:
            mine += 1
        if two <= one:
            its += 1
        if one < two:
            change += moved_tally(
                tallies, sitting, first_of, course, one, a=a, b=b, mover=g, other=h
            )
        elif two < one:
            change += moved_tally(
                tallies, sitting, first_of, course, two, a=b, b=a, mover=h, other=g
            )
    change += own_change(tallies, sitting.tally, courses, course, g, h, a, b)
    if h >= 0:
        change += own_change(tallies, sitting.tally, courses, course, h, g, b, a)
    else:
        change += opened_change(tallies, sitting, courses, course, g, a, b)
    return change


@kernel
def moved_tally(tallies, sitting, first_of, course, row, a, b, mover, other):  # type: ignore[no-untyped-def]
    """What one member fewer at table a, and one more at b, would change."""
    at_a, at_b = sitting.tally[row, a], sitting.tally[row, b]
    # who moves leaves somebody at a only if nobody comes and others stay
    still = other >= 0 or sitting.size[course, a] > 1
    change = beyond(tallies, row, a, at_a - 1, still) - beyond(tallies, row, a, at_a, True)
    there = other >= 0 or sitting.size[course, b] > 0
    change += beyond(tallies, row, b, at_b + 1, True) - beyond(tallies, row, b, at_b, there)
    need = tallies.need[row]
    if at_a != need and at_b != need - 1:
        return change
    if tallies.owners[row] == tallies.owners[row + 1]:
        return change
    if at_a == need:
        change += asking(tallies, first_of, sitting, course, row, a, mover, other)
    if at_b == need - 1:
        change -= asking(tallies, first_of, sitting, course, row, b, mover, other)
    return change


@kernel
def asking(tallies, first_of, sitting, course, row, table, mover, other):  # type: ignore[no-untyped-def]
    """How many at a table ask for a table mate of a tally, but for the two who move.

    Either all who ask are looked at, or all at the table: whoever are fewer.
    """
    found, courses = np.int64(0), tallies.course.shape[0] - 1
    owners, end = tallies.owners[row], tallies.owners[row + 1]
    first, last = first_of[table], first_of[table + 1]
    if end - owners <= last - first:
        for entry in range(owners, end):
            k = tallies.owner[entry]
            s = sitting.seat[k, course]
            found += np.int64(first <= s and s < last and k != mover and k != other)
        return found
    for u in range(first, last):
        k = sitting.guest[course, u]
        if k < 0 or k == mover or k == other:
            continue
        place = k * courses + course
        for entry in range(tallies.own_start[place], tallies.own_start[place + 1]):
            found += np.int64(tallies.own[entry] == row)
    return found


@kernel
def own_change(tallies, tally, courses, course, guest, other, a, b):  # type: ignore[no-untyped-def]
    """What a guest's move from table a to b, as `other` leaves it, changes for own table mates."""
    change = np.int64(0)
    place = guest * courses + course
    for entry in range(tallies.own_start[place], tallies.own_start[place + 1]):
        row = tallies.own[entry]
        left = tally[row, b]
        if other >= 0 and counts_in(tallies, row, other * courses + course):
            left -= 1
        # `left` are others; at a, who asks counts too where they are a member
        change += np.int64(left == 0) - np.int64(tally[row, a] < tallies.need[row])
    return change


@kernel
def opened_change(tallies, sitting, courses, course, guest, a, b):  # type: ignore[no-untyped-def]
    """What changes for tallies the guest is not in, where a table is left empty or opened."""
    change = np.int64(0)
    emptied, opened = sitting.size[course, a] == 1, sitting.size[course, b] == 0
    if not emptied and not opened:
        return change
    place = guest * courses + course
    for row in range(tallies.course[course], tallies.course[course + 1]):
        if counts_in(tallies, row, place):
            continue
        if emptied:
            change -= beyond(tallies, row, a, sitting.tally[row, a], True)
        if opened:
            change += beyond(tallies, row, b, sitting.tally[row, b], True)
    return change
