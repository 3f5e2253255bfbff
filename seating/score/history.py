"""Earlier evenings: talk already had is where the next dinner starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from seating.dinner.plan import Plan
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.people.pairs import Ints, PairTable
from seating.score.ledger import ledger_of
from seating.talk.talk import Talk
from seating.words.names import fold


def remembered(guests: Sequence[Guest], earlier: Plan, talk: Talk) -> Acquaintances:
    """What an earlier evening left between the guests of a new one.

    Parameters
    ----------
    guests : sequence of Guest
        The new dinner's guests.
    earlier : Plan
        The plan of an earlier evening.
    talk : Talk
        The new dinner's model; the earlier seats are counted by it.

    Returns
    -------
    Acquaintances
        Talk only, of pairs who were both there. People are the same when both lists gave
        them the same id, or else when both know just one guest of the name.
    """
    dinner = replace(earlier.dinner, talk=talk)
    ledger = ledger_of(Plan(dinner, earlier.seats))
    now = _same_people(guests, dinner.guests)
    first, second = now[ledger.first], now[ledger.second]
    both = (first >= 0) & (second >= 0) & (ledger.talk > 0)
    table = PairTable.summed(len(guests), first[both], second[both], ledger.talk[both])
    return Acquaintances(PairTable.empty(len(guests)), table)


def _same_people(guests: Sequence[Guest], earlier: Sequence[Guest]) -> Ints:
    """Index among `guests` of each earlier guest, or -1."""
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
