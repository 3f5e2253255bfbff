"""Parties that share a table all evening, moved as one.

A plan is hard to find guest by guest where couples and households are not to be parted: a party
of five would have to be taken apart to change tables. Here a party is one thing that takes
several seats. The progressive party problem is of this kind (CSPLib 13; Smith, Brailsford,
Hubbard and Williams, Constraints 1, 1996).
"""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.parties import parties_of
from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    MeetAtMost,
    PairMeets,
    PlaceAgain,
    TableMate,
    TimesOnSeats,
)

UNSEEN = Alternates, CountAtTable, PairMeets, PlaceAgain, TableMate, TimesOnSeats
"""What parties that move as one do not look at: guests are counted, are to meet, or come back."""


def asks_for_parties(dinner: Dinner) -> bool:
    """Whether a rule limits how often guests share a table."""
    return any(isinstance(kind, MeetAtMost) and not kind.beside for kind in all_kinds(dinner))


def sees_all_rules(dinner: Dinner) -> bool:
    """Whether tables of parties say of every rule whether it is kept."""
    return not any(isinstance(kind, UNSEEN) for kind in all_kinds(dinner))


def has_parties(dinner: Dinner) -> bool:
    """Whether a rule lets guests share a table at some course."""
    return any(one.parent for one in parties_of(dinner))
