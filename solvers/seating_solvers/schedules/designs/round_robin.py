"""Tables of two: the round robin tournament."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.shared.construction import Construction


def round_robin(tables: int) -> Ints:
    """Everyone meets everyone at tables of two in `2 * tables - 1` courses.

    The circle method (Kirkman 1847): one guest stays, the others sit on a ring of odd length
    that turns; those at a + x and a - x sit together.

    Returns
    -------
    ndarray of int, shape (2 * tables - 1, 2 * tables)
        Table of each guest in each course.
    """
    ring = 2 * tables - 1
    turn = (np.arange(ring)[None, :] - np.arange(ring)[:, None]) % ring
    return np.hstack([np.minimum(turn, ring - turn), np.zeros((ring, 1), np.int64)])


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Two seats at each table."""
    if seats == 2 <= tables:
        how = "round robin: one guest stays, the others turn past"
        yield Construction.of_table(2 * tables - 1, lambda: round_robin(tables), how)
