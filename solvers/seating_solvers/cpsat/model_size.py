"""Whether the constraint model of a dinner is small enough to be asked."""

from __future__ import annotations

from math import comb

from seating.dinner.dinner import Dinner
from seating.rules.shared.kinds import MeetAtMost

MOST_PLACES = 100_000
"""Beyond so many choices the model is too large: of a table for a guest whom a rule names, and
of whether two who may not meet often meet at a course."""


def places_of(dinner: Dinner) -> int:
    """How many choices there are of a table for guests whom a rule names, and of meetings."""
    from seating_solvers.cpsat.model.asked_rules import asked_rules
    from seating_solvers.cpsat.model.crowds import named_guests

    asked = asked_rules(dinner)
    named = named_guests(dinner, asked, range(len(dinner.courses)))
    rarely = [one.kind.guests for one in asked if isinstance(one.kind, MeetAtMost)]
    meetings = sum(comb(len(guests), 2) for guests in rarely) * len(dinner.courses)
    return sum(map(len, named)) * len(dinner.tables) + meetings
