"""Whom a guest may look out for at a table: those they wished to meet, those of like interests.

They are strangers with whom the guest gets to talk there (`seating.score.gets_to_talk`).

Interests are shared both ways. A wish is the guest's own: that somebody would like to meet them
is on nobody's card, and moves nobody up or down on it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.score.gets_to_talk import GetsToTalk
from seating.words.names import fold
from seating.words.yes_no import says_nothing

MOST = 3
_BETWEEN = re.compile(r"[;,\n]")


def whom_to_meet(talks: GetsToTalk, course: int, guest: int) -> list[ToMeet]:
    """Strangers with whom a guest gets to talk, those whom the guest wished to meet first.

    Parameters
    ----------
    talks : GetsToTalk
        Of the plan.
    course, guest : int

    Returns
    -------
    list of ToMeet
        At most `MOST`.
    """
    plan = talks.plan
    dinner, wished = plan.dinner, plan.dinner.wished_by.get(guest, frozenset())
    found = []
    for other in sorted(talks.others(course, guest)):
        shared = _shared(plan, guest, other)
        counts = other in wished or shared
        if counts and dinner.are_strangers(guest, other):
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
