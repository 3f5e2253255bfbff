"""Where guests go in a schedule: several ways to keep acquaintances apart, and the best.

Letters, tables of a course that is not served, or any two who never meet: which of them
suits depends on who knows whom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints, PairTable
from seating_solvers.placing.nearest_schedule import nearest
from seating_solvers.placing.pack_cliques import companies, packed
from seating_solvers.placing.staying_guests import Homes
from seating_solvers.placing.strangers_only import strangers_only
from seating_solvers.schedules import Schedule
from seating_solvers.schedules.shared.count_repeats import count_repeats

MOST_PACKED = 20_000
"""Guests up to whom companies are put on places by hand; in larger halls few meet anyway."""


def mapped_table(
    found: Schedule,
    known: PairTable,
    homes: Homes,
    order: Ints,
    wanted: Ints,
    seed: int,
    over: Callable[[], bool],
) -> NDArray[np.int32]:
    """The table of each guest at each course, so that few meet whom they know.

    Parameters
    ----------
    found : Schedule
    known : PairTable
        What is lost when two guests meet, by number in `order`.
    homes : Homes
        Who keeps a table.
    order : ndarray of int64, shape (places,)
        The guests who have a place.
    wanted : ndarray of int64, shape (tables,)
        Guests at each table.
    seed : int
    over : callable
        Whether to stop looking.

    Returns
    -------
    ndarray of int32, shape (courses, places)
    """
    first, classes = homes.places(found, order)
    if not len(known):
        return found.table[:, first]
    place = strangers_only(found.table, known, first, classes, seed)
    if place is not None:
        return found.table[:, place]
    best, least = found.table[:, first], np.iinfo(np.int64).max
    for table in _ways(found, known, homes, order, wanted, seed, over, first, classes):
        meet = (table[:, known.first] == table[:, known.second]).any(axis=0)
        lost = int(known.values[meet].sum())
        if lost < least:
            best, least = table, lost
        if not lost or over():
            break
    return best


def _ways(
    found: Schedule,
    known: PairTable,
    homes: Homes,
    order: Ints,
    wanted: Ints,
    seed: int,
    over: Callable[[], bool],
    first: Ints,
    classes: Ints,
) -> Iterator[NDArray[np.int32]]:
    """Tables of guests, from random places, by letters, and by tables of another course."""
    # kernels take long to import, and many dinners do not need them
    from seating_solvers.placing.avoid_acquaintances import mapped

    yield found.table[:, mapped(found.table, known, first, classes, seed, over)]
    company = companies(known) if len(order) <= MOST_PACKED else None
    if company is None:
        return
    free = np.flatnonzero(classes == 0)
    start = packed(company, found.letter, free, first)
    yield found.table[:, mapped(found.table, known, start, classes, seed, over, shuffle=False)]
    longer = nearest(wanted, len(found.table) + 1, homes.matter, seed)
    if longer is None or count_repeats(longer.table[1:]) > found.repeats:
        return
    served = replace(longer, table=longer.table[1:])
    first, classes = homes.places(served, order)
    free = np.flatnonzero(classes == 0)
    start = packed(company, longer.table[0].astype(np.int64), free, first)
    yield served.table[:, mapped(served.table, known, start, classes, seed, over, shuffle=False)]
