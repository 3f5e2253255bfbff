"""Earlier evenings: talk already had is where the next dinner starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seating.dinner.plan import Plan
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.people.pairs import PairTable
from seating.people.same_people import same_people
from seating.score.ledger import ledger_of
from seating.talk.talk import Talk


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
        Talk only, of pairs who were both there (`seating.people.same_people`).
    """
    dinner = replace(earlier.dinner, talk=talk)
    ledger = ledger_of(Plan(dinner, earlier.seats))
    now = same_people(guests, dinner.guests)
    first, second = now[ledger.first], now[ledger.second]
    both = (first >= 0) & (second >= 0) & (ledger.talk > 0)
    table = PairTable.summed(len(guests), first[both], second[both], ledger.talk[both])
    return Acquaintances(PairTable.empty(len(guests)), table)
