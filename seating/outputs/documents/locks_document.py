"""What is locked in a plan, for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seating.changes.lock import Lock
from seating.changes.lock_words import lock_words
from seating.changes.locked_seats import locked_seats
from seating.dinner.plan import Plan


def locks_document(plan: Plan, locks: Sequence[Lock]) -> dict[str, Any]:
    """Each lock, and how many seats of the evening they hold together.

    Parameters
    ----------
    plan : Plan
    locks : sequence of Lock

    Returns
    -------
    dict
        Keys are documented in docs/changing.md.
    """
    return {
        "locked_seats": len(locked_seats(plan, locks)),
        "locks": [
            {
                "what": lock_words(lock, plan.dinner),
                "guest": lock.guest or None,
                "course": lock.course or None,
                "table": lock.table or None,
                "seat": lock.seat,
            }
            for lock in locks
        ],
    }
