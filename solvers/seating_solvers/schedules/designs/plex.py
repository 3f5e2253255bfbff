"""Ten tables of twelve: orthogonal squares of order ten, and guests who double others.

A hundred guests sit by a pair of orthogonal Latin squares of order ten: rows, columns and
both symbols are four courses without a repeat (Bose, Shrikhande and Parker, Canadian
Journal of Mathematics 12, 1960: order 3m + 1 over Z7 and three more elements, for m = 3).
Twenty more guests each sit wherever one of the hundred sits. Those twenty cells are a
2-plex: two in every row, in every column and of every symbol, so that each table of each
course gets two of them. A guest repeats only with the one who sits alike: twenty pairs,
three times each, which is the least that ten tables of twelve allow.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.shared.construction import Construction

_ORDER, _CYCLE, _MORE = 10, 7, 3
_PLEX = (2, 4, 8, 11, 15, 18, 27, 30, 35, 37, 40, 43, 58, 62, 72, 81, 88, 90, 93, 95)
"""Cells of a 2-plex, found by constraint programming; by their number in `_cells`."""


def plex() -> Ints:
    """Four courses of ten tables of twelve, shape (4, 120)."""
    cells = _cells()
    return np.array(cells + [cells[number] for number in _PLEX], dtype=np.int64).T


def _cells() -> list[tuple[int, ...]]:
    """Row, column and both symbols of every cell."""
    cells: list[tuple[int, ...]] = []
    for i in range(_CYCLE):
        same = [i] * _MORE
        up = [(i + k) % _CYCLE for k in range(1, _MORE + 1)]
        down = [(i - k) % _CYCLE for k in range(1, _MORE + 1)]
        more = list(range(_CYCLE, _ORDER))
        for block in (
            (same, up, down, more),
            (up, same, more, down),
            (down, more, same, up),
            (more, down, up, same),
        ):
            cells.extend(zip(*block, strict=True))
    cells.extend((i, i, i, i) for i in range(_CYCLE))
    for i in range(_MORE):
        for j in range(_MORE):
            symbols = (i, j, (i + j) % _MORE, (i + 2 * j) % _MORE)
            cells.append(tuple(_CYCLE + symbol for symbol in symbols))
    return cells


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Ten tables of twelve."""
    if (tables, seats) == (10, 12):
        how = "orthogonal squares of order ten, and a 2-plex of guests who sit as others do"
        yield Construction.of_table(4, plex, how, repeats=60)
