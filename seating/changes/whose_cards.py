"""Whose cards say something else after a change than before."""

from __future__ import annotations

import numpy as np

from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints


def whose_cards(before: Plan, after: Plan) -> tuple[str, ...]:
    """Ids of the guests who sit elsewhere at a course, or at one more, in the order of the list.

    Who stays away from then on needs no other card, and who is new has none yet.

    Parameters
    ----------
    before, after : Plan
        Of one evening, whose courses are the same; guests are the same by their id.
    """
    known = {guest.id: index for index, guest in enumerate(before.dinner.guests)}
    both = [
        (known[guest.id], index)
        for index, guest in enumerate(after.dinner.guests)
        if guest.id in known
    ]
    if not both or before.seats.shape[0] != after.seats.shape[0]:
        return ()
    one, other = (np.array(indices, dtype=np.int64) for indices in zip(*both, strict=True))
    was, now = _places(before)[:, one], _places(after)[:, other]
    changed = ((now[..., 0] != AWAY) & (was != now).any(axis=2)).any(axis=0)
    had_one = (was[..., 0] != AWAY).any(axis=0)
    return tuple(after.dinner.guests[index].id for index in other[changed & had_one].tolist())


def _places(plan: Plan) -> Ints:
    """Table and seat of each guest at each course, shape (courses, guests, 2); `AWAY` for none."""
    dinner, seats = plan.dinner, plan.seats.astype(np.int64)
    table = dinner.table_of_seat[np.maximum(seats, 0)].astype(np.int64)
    places = np.stack([table, seats - dinner.first_seat[table]], axis=2)
    return np.asarray(np.where((seats == AWAY)[..., None], AWAY, places))
