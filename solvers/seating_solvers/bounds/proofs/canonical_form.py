"""One form for all plans that differ only in the order of courses and the names of tables.

Tables and courses are first told apart by what can be seen of them (who sits there, whom
those met), and the form is the least writing of the plan over all orders that respect it.
Where too many orders remain, the plan is written down as it stands: equal forms still mean
plans alike, and only some work is done twice.
"""

from __future__ import annotations

from itertools import permutations, product
from math import factorial, prod

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints

Marks = NDArray[np.uint64]
MOST_ORDERS = 1500
"""Orders of courses and tables that are all written down."""

TIMES = 3
"""How often what is seen of tables and of guests is passed on."""

FIRST_FACTOR, SECOND_FACTOR = np.uint64(0xFF51AFD7ED558CCD), np.uint64(0xC4CEB9FE1A85EC53)
HALF_WORD = np.uint64(33)
"""Of MurmurHash3's finaliser (Appleby 2011), which spreads a number over all bits."""

MOST_AT_ONCE = 128
"""Guests of one party are fewer: a party's itinerary and number are written as one number."""


def canonical_form(tables: Ints, counts: Ints, seats: int) -> bytes:
    """The canonical form of some courses.

    Parameters
    ----------
    tables : ndarray of int64, shape (parties, courses)
        Where each party of interchangeable guests sat.
    counts : ndarray of int64, shape (parties,)
        Guests of each, below 128.
    seats : int
        Number of tables.

    Examples
    --------
    >>> one = canonical_form(np.array([[0, 0], [0, 1], [1, 1]]), np.array([1, 1, 2]), 2)
    >>> two = canonical_form(np.array([[0, 0], [1, 0], [1, 1]]), np.array([2, 1, 1]), 2)
    >>> one == two
    True
    """
    of_tables = _told_apart(tables, counts, seats)
    of_courses = _mixed(_mixed(of_tables).sum(axis=1))
    courses = _ties(of_courses)
    rooms = [_ties(row) for row in of_tables]
    orders = prod(factorial(len(tie)) for ties in (courses, *rooms) for tie in ties)
    if orders > MOST_ORDERS:
        courses, rooms = _untied(courses), [_untied(room) for room in rooms]
    names = [_ranks(room, seats)[:, tables[:, course]] for course, room in enumerate(rooms)]
    writings = np.concatenate([_written(names, order, seats) for order in _orders(courses)])
    rows = np.sort(writings * MOST_AT_ONCE + counts, axis=1).astype(">i8")
    first: bytes = min(row.tobytes() for row in rows)
    return bytes([orders > MOST_ORDERS]) + first


def _told_apart(tables: Ints, counts: Ints, seats: int) -> Marks:
    """A number for each table of each course that its name has no part in, (courses, tables)."""
    people = counts.astype(np.uint64)
    agree = tables[:, None, :] == tables[None, :, :]
    there = (tables[:, :, None] == np.arange(seats)).astype(np.uint64)
    guest = _mixed(people)
    guest = _mixed(guest ^ (_mixed(agree.sum(axis=2).astype(np.uint64)) * people).sum(axis=1))
    for _ in range(TIMES):
        table = _mixed((there * (_mixed(guest) * people)[:, None, None]).sum(axis=0))
        table = _mixed(table ^ table.sum(axis=1, keepdims=True))
        seen = (there * table).sum(axis=2)
        shared = _mixed((agree * seen[:, None, :]).sum(axis=2))
        guest = _mixed(_mixed(seen).sum(axis=1) ^ (_mixed(shared ^ guest) * people).sum(axis=1))
    return np.asarray(table)


def _mixed(values: Marks) -> Marks:
    """Each number spread over all bits; sums of them wrap around."""
    values = (values ^ (values >> HALF_WORD)) * FIRST_FACTOR
    values = (values ^ (values >> HALF_WORD)) * SECOND_FACTOR
    return np.asarray(values ^ (values >> HALF_WORD))


def _ties(marks: Marks) -> list[list[int]]:
    """Indices in the order of their marks, those with equal marks together."""
    ties: list[list[int]] = []
    order = np.argsort(marks, kind="stable").tolist()
    for place, index in enumerate(order):
        if place and marks[index] == marks[order[place - 1]]:
            ties[-1].append(index)
        else:
            ties.append([index])
    return ties


def _untied(ties: list[list[int]]) -> list[list[int]]:
    return [[index] for tie in ties for index in tie]


def _orders(ties: list[list[int]]) -> list[list[int]]:
    """Every order that keeps the ties where they are."""
    chosen = product(*(permutations(tie) for tie in ties))
    return [[index for tie in order for index in tie] for order in chosen]


def _ranks(ties: list[list[int]], seats: int) -> Ints:
    """The rank of each table in each such order, shape (orders, tables)."""
    orders = np.array(_orders(ties), dtype=np.int64)
    ranks = np.empty_like(orders)
    np.put_along_axis(ranks, orders, np.arange(seats)[None, :], axis=1)
    return ranks


def _written(names: list[Ints], order: list[int], seats: int) -> Ints:
    """The parties' itineraries as numbers, for each way to name the tables."""
    written = np.zeros((1, names[0].shape[1]), dtype=np.int64)
    for course in order:
        written = (written[:, None, :] * seats + names[course][None]).reshape(-1, written.shape[1])
    return written
