"""Who of one evening's guests is who of another's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from seating.people.guest import Guest
from seating.people.pairs import Ints
from seating.words.names import fold


def same_people(guests: Sequence[Guest], earlier: Sequence[Guest]) -> Ints:
    """Index among `guests` of each earlier guest, or -1; shape (earlier guests,).

    People are the same when both lists gave them the same id, or else when both know just
    one guest of the name.

    Parameters
    ----------
    guests, earlier : sequence of Guest
    """
    ids = {guest.id: index for index, guest in enumerate(guests) if guest.own_id}
    by_id = [ids.get(guest.id, -1) if guest.own_id else -1 for guest in earlier]
    now = np.array(by_id, dtype=np.int64)
    taken = set(by_id)
    names = _unique_names(guests)
    for name, index in _unique_names(earlier).items():
        same = names.get(name, -1)
        if now[index] < 0 and same not in taken:
            now[index] = same
    return now


def _unique_names(guests: Sequence[Guest]) -> dict[str, int]:
    counts: dict[str, list[int]] = {}
    for index, guest in enumerate(guests):
        counts.setdefault(fold(guest.name), []).append(index)
    return {name: found[0] for name, found in counts.items() if len(found) == 1}
