"""A dinner, for JSON."""

from __future__ import annotations

from typing import Any

from seating.dinner.dinner import Dinner


def dinner_document(dinner: Dinner) -> dict[str, Any]:
    """The size of a dinner.

    Parameters
    ----------
    dinner : Dinner
    """
    return {
        "title": dinner.title,
        "guests": len(dinner.guests),
        "tables": len(dinner.tables),
        "seats": dinner.seat_count,
        "fill": str(dinner.filling),
        "courses": [course.name for course in dinner.courses],
        "nobody_meets_at": [course.name for course in dinner.courses if not course.counts],
        "meet": dinner.talk.meet,
        "known_pairs": len(dinner.acquaintances.strength),
        "talked_pairs": len(dinner.acquaintances.talk),
        "rules": len(dinner.rules),
    }
