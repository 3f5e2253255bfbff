"""Whom a guest may look out for at a table: those they wished to meet, those of like interests.

Interests are shared both ways. A wish is the guest's own: that somebody would like to meet them
is on nobody's card, and moves nobody up or down on it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.words.names import fold
from seating.words.yes_no import says_nothing

MOST = 3
_BETWEEN = re.compile(r"[;,\n]")


def whom_to_meet(plan: Plan, course: int, guest: int) -> list[ToMeet]:
    """Strangers at the same table, those whom the guest wished to meet first.

    Parameters
    ----------
    plan : Plan
    course, guest : int

    Returns
    -------
    list of ToMeet
        At most `MOST`.
    """
    table = plan.table_of(course, guest)
    if table is None:
        return []
    wished = plan.dinner.wished_by.get(guest, frozenset())
    found = []
    for other in sorted(sitting.guest for sitting in plan.at(course, table)):
        if other == guest:
            continue
        shared = _shared(plan, guest, other)
        counts = other in wished or shared
        if counts and not plan.dinner.acquaintances.know(guest, other):
            found.append((other not in wished, not shared, ToMeet(other, shared)))
    return [one for *_, one in sorted(found, key=lambda row: row[:2])[:MOST]]


@dataclass(frozen=True)
class ToMeet:
    """A guest whom another may look out for.

    Parameters
    ----------
    guest : int
    shared : tuple of str
        Interests that both have, as the other wrote them; none for a wish alone.
    """

    guest: int
    shared: tuple[str, ...]


def _shared(plan: Plan, guest: int, other: int) -> tuple[str, ...]:
    mine = {fold(item) for item in _interests(plan, guest)}
    return tuple(item for item in _interests(plan, other) if fold(item) in mine)


def _interests(plan: Plan, guest: int) -> list[str]:
    written = plan.dinner.guests[guest].get("interests")
    items = map(str.strip, _BETWEEN.split(written))
    return [item for item in items if not says_nothing(item)]
