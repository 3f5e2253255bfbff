"""How much of a budget goes to unevenness, and for which dinners."""

from __future__ import annotations

from seating.dinner.dinner import Dinner

EVEN_SHARE = 0.2
"""Of the budget, at most, for unevenness once introductions are as many as are found."""

EVEN_RESERVE = 0.1
"""Of the seconds, what is kept for unevenness where introductions take all the others."""

MOST_SEATINGS = 60_000
"""Guests times courses beyond which plans are left as they are: walks would not get far."""


def may_be_evened(dinner: Dinner) -> bool:
    """Whether a dinner is not too large for it."""
    return len(dinner.guests) * len(dinner.courses) <= MOST_SEATINGS
