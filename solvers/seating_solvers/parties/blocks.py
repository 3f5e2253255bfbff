"""Which parties share a table at a course by a rule, and so move as one there.

Most are a party by themselves. Friends who dine together at the starter only are two parties,
and one block there; so are a couple of whom one comes late, at each course that both are there.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.parties import parties_of
from seating.people.pairs import Ints


class Blocks(NamedTuple):
    """Letters: P parties, C courses, B blocks of all courses, the smallest of a course first."""

    of: Ints  # (C, P) the block of each party, -1 when away
    start: Ints  # (C + 1,) the first block of each course
    first: Ints  # (B + 1,) where the parties of each block begin
    party: Ints  # parties, block by block
    size: Ints  # (B,) guests of each block
    like: Ints  # (B, 2) the first block of its course with as many guests, and past the last


def blocks_of(dinner: Dinner, party: Ints, present: NDArray[np.bool_], size: Ints) -> Blocks:
    """The blocks of a dinner.

    Parameters
    ----------
    dinner : Dinner
    party : ndarray of int64, shape (guests,)
    present : ndarray of bool, shape (courses, parties)
    size : ndarray of int64, shape (parties,)
        Guests of each party. A block that no table holds is left as its parties.
    """
    rows, sizes, members = [], [], []
    begin = 0
    for course, bound in enumerate(parties_of(dinner)):
        there = np.flatnonzero(present[course])
        root = np.arange(len(size), dtype=np.int64)
        guests = np.fromiter(bound.parent, dtype=np.int64)
        roots = np.array([bound.root(guest) for guest in guests.tolist()], dtype=np.int64)
        root[party[guests]] = party[roots]
        most = int(dinner.open_seats[course].max(initial=0))
        held = np.bincount(root[there], weights=size[there], minlength=len(size))
        root = np.where(held[root] > most, np.arange(len(size)), root)
        of_root = np.bincount(root[there], weights=size[there], minlength=len(size))
        found = np.unique(root[there])
        found = found[np.argsort(of_root[found], kind="stable")]
        number = np.full(len(size), -1, dtype=np.int64)
        number[found] = begin + np.arange(len(found))
        row = np.full(len(size), -1, dtype=np.int64)
        row[there] = number[root[there]]
        rows.append(row)
        sizes.append(of_root[found].astype(np.int64))
        members.append(there[np.argsort(row[there], kind="stable")])
        begin += len(found)
    return _as_rows(rows, sizes, members)


def _as_rows(rows: list[Ints], sizes: list[Ints], members: list[Ints]) -> Blocks:
    starts = np.concatenate([[0], np.cumsum([len(one) for one in sizes])]).astype(np.int64)
    of, size, party = np.array(rows), np.concatenate(sizes), np.concatenate(members)
    many = np.bincount(of[of >= 0], minlength=len(size))
    first = np.concatenate([[0], np.cumsum(many)]).astype(np.int64)
    like = np.empty((len(size), 2), dtype=np.int64)
    for start, own in zip(starts.tolist(), sizes, strict=False):
        like[start : start + len(own), 0] = start + np.searchsorted(own, own, side="left")
        like[start : start + len(own), 1] = start + np.searchsorted(own, own, side="right")
    return Blocks(of, starts, first, party, size, like)
