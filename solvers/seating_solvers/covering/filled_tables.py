"""How many sit at each table when the largest are filled first."""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints


def filled_tables(room: Ints, guests: int) -> Ints:
    """Guests at each table when the largest are filled first, which makes the most pairs.

    Parameters
    ----------
    room : ndarray of int64, shape (tables,)
        Seats at each table.
    guests : int

    Examples
    --------
    >>> filled_tables(np.array([8, 8, 8, 8, 8]), 36).tolist()
    [8, 8, 8, 8, 4]
    """
    order = np.argsort(-room, kind="stable")
    before = np.cumsum(room[order]) - room[order]
    sizes = np.zeros(len(room), dtype=np.int64)
    sizes[order] = np.clip(guests - before, 0, room[order])
    return sizes


def pairs_within(sizes: Ints) -> int:
    """Pairs who share a table at a course."""
    return int((sizes * (sizes - 1) // 2).sum())


def open_places(room: Ints, guests: int) -> Ints:
    """Places of the tables that are needed, some of which stay empty; the others have none."""
    return np.asarray(np.where(filled_tables(room, guests) > 0, room, 0))
