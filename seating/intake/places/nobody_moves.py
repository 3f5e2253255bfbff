"""A list that leaves nothing to plan: everybody has their place at every course."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.places.said_places import SaidPlace
from seating.intake.places.seating_as_given import OF_PLACES
from seating.words.names import listed


def nobody_moves(
    read: GuestList, places: Sequence[SaidPlace], present: NDArray[np.bool_]
) -> list[str]:
    """A note where the list sends every guest to a table at every course.

    Parameters
    ----------
    read : GuestList
    places : sequence of SaidPlace
    present : ndarray of bool, shape (courses, guests)
        Who is there.
    """
    sent = np.zeros_like(present)
    for place in places:
        if place.table is not None:
            sent[slice(None) if place.course is None else place.course, place.guest] = True
    if len(read.guests) < 2 or not (sent | ~present).all():
        return []
    headers = list(dict.fromkeys(
        header.written
        for header, values in zip(read.headers, read.columns, strict=True)
        if header.known and header.column in OF_PLACES and any(values)
    ))  # fmt: skip
    columns = " ".join(f'--column "{header}=left out"' for header in headers)
    if len(headers) > 1:
        says, plans = f"The columns {listed(map(repr, headers))} send", "them"
    else:
        says, plans = f"The column {headers[0]!r} sends", "it"
    every = "a table" if len(present) == 1 else "a table at every course"
    return [
        f"{says} every guest to {every}: only seats are left to plan. If these are "
        f"usual desks, {columns} plans without {plans}; if the seating is done, --as-given makes "
        "its charts and moves nobody."
    ]
