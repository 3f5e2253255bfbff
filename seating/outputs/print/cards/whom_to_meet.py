"""Whom a guest may look out for: those they wished to meet, those of like interests.

They are strangers with whom the guest gets to talk (`seating.score.gets_to_talk`).

Interests are shared both ways. A wish is the guest's own: that somebody would like to meet them
is on nobody's card, and moves nobody up or down on it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.score.gets_to_talk import GetsToTalk
from seating.words.names import fold
from seating.words.yes_no import says_nothing

MOST = 3
_BETWEEN = re.compile(r"[;,\n]")


def whom_to_meet(talks: GetsToTalk, guest: int, courses: Sequence[int]) -> list[ToMeet]:
    """Strangers with whom a guest gets to talk this evening, each once, in the order of courses.

    Those whom the guest wished to meet come before those of like interests, of whom those at
    courses without anybody yet are taken first.

    Parameters
    ----------
    talks : GetsToTalk
        Of the plan.
    guest : int
    courses : sequence of int
        Indices of those that count.

    Returns
    -------
    list of ToMeet
        At most `MOST`.
    """
    wished = talks.plan.dinner.wished_by.get(guest, frozenset())
    there = [one for course in courses for one in _at_a_course(talks, course, guest)]
    chosen: dict[int, ToMeet] = {}
    taken: Counter[int] = Counter()
    while len(chosen) < MOST:
        left = [one for one in there if one.guest not in chosen]
        if not left:
            break
        # The first of equals is the one of the earliest course, and there of the lowest number.
        best = min(left, key=lambda one: (one.guest not in wished, taken[one.course]))
        chosen[best.guest] = best
        taken[best.course] += 1
    return sorted(chosen.values(), key=lambda one: (one.course, one.guest not in wished))


def _at_a_course(talks: GetsToTalk, course: int, guest: int) -> list[ToMeet]:
    plan = talks.plan
    dinner, wished = plan.dinner, plan.dinner.wished_by.get(guest, frozenset())
    found = []
    for other in sorted(talks.others(course, guest)):
        shared = _shared(plan, guest, other)
        if (other in wished or shared) and dinner.are_strangers(guest, other):
            found.append(ToMeet(other, shared, course))
    return found


@dataclass(frozen=True)
class ToMeet:
    """A guest whom another may look out for.

    Parameters
    ----------
    guest : int
    shared : tuple of str
        Interests that both have, as the other wrote them; none for a wish alone.
    course : int
        Where they get to talk.
    """

    guest: int
    shared: tuple[str, ...]
    course: int


def _shared(plan: Plan, guest: int, other: int) -> tuple[str, ...]:
    mine = {fold(item) for item in _interests(plan, guest)}
    return tuple(item for item in _interests(plan, other) if fold(item) in mine)


def _interests(plan: Plan, guest: int) -> list[str]:
    written = plan.dinner.guests[guest].get("interests")
    items = map(str.strip, _BETWEEN.split(written))
    return [item for item in items if not says_nothing(item)]
