"""Where guests go in a schedule: several attempts to keep acquaintances apart, and the best.

Letters, tables of a course that is not served, or any two who never meet: which of them
suits depends on who knows whom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints, PairTable
from seating_solvers.placing.nearest_schedule import nearest_schedule
from seating_solvers.placing.pack_components import components, packed
from seating_solvers.placing.staying_guests import StayingGuests
from seating_solvers.placing.strangers_only import strangers_only
from seating_solvers.schedules import Schedule
from seating_solvers.schedules.shared.count_repeats import count_repeats

MOST_PACKED = 20_000
"""Guests up to whom components are put on places one by one; in larger halls few meet anyway."""


def place_guests(
    found: Schedule,
    known: PairTable,
    staying: StayingGuests,
    order: Ints,
    target: Ints,
    seed: int,
    over: Callable[[], bool],
) -> NDArray[np.int32]:
    """The table of each guest at each course, so that few meet whom they know.

    Parameters
    ----------
    found : Schedule
    known : PairTable
        What is lost when two guests meet, by number in `order`.
    staying : StayingGuests
        Who keeps a table.
    order : ndarray of int64, shape (places,)
        The guests who have a place.
    target : ndarray of int64, shape (tables,)
        Guests at each table.
    seed : int
    over : callable
        Whether to stop looking.

    Returns
    -------
    ndarray of int32, shape (courses, places)
    """
    first, classes = staying.places(found, order)
    if not len(known):
        return found.table[:, first]
    place = strangers_only(found.table, known, first, classes, seed)
    if place is not None:
        return found.table[:, place]
    # kernels take long to import, and many dinners do not need them
    from seating_solvers.placing.avoid_acquaintances import avoid_acquaintances

    avoid = partial(avoid_acquaintances, known=known, seed=seed, over=over)
    longer = partial(nearest_schedule, target, len(found.table) + 1, staying.matter, seed)
    best, least = found.table[:, first], np.iinfo(np.int64).max
    for table in _attempts(found, longer, known, staying, order, avoid):
        meet = (table[:, known.first] == table[:, known.second]).any(axis=0)
        lost = int(known.values[meet].sum())
        if lost < least:
            best, least = table, lost
        if not lost or over():
            break
    return best


def _attempts(
    found: Schedule,
    longer: Callable[[], Schedule | None],
    known: PairTable,
    staying: StayingGuests,
    order: Ints,
    avoid: Callable[..., Ints],
) -> Iterator[NDArray[np.int32]]:
    """Tables of guests, from random places, by letters, and by tables of another course."""
    first, classes = staying.places(found, order)
    yield found.table[:, avoid(found.table, first=first, classes=classes)]
    component = components(known) if len(order) <= MOST_PACKED else None
    if component is None:
        return
    start = packed(component, found.letter, np.flatnonzero(classes == 0), first)
    yield found.table[:, avoid(found.table, first=start, classes=classes, shuffle=False)]
    more = longer()
    if more is None or count_repeats(more.table[1:]) > found.repeats:
        return
    served = replace(more, table=more.table[1:])
    first, classes = staying.places(served, order)
    unmet = more.table[0].astype(np.int64)
    start = packed(component, unmet, np.flatnonzero(classes == 0), first)
    yield served.table[:, avoid(served.table, first=start, classes=classes, shuffle=False)]
