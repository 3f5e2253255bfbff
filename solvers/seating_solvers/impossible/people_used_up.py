"""Guests who meet only so often, and have nobody left to sit with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import comb

import numpy as np

from seating.rules.shared.kinds import MeetAtMost
from seating_solvers.impossible.counted_evening import Evening, Finding, levelled, pairs, some

OFTEN = {1: "once", 2: "twice"}
BESIDE = 2
"""Neighbours of a seat, at most."""

MORE_TABLES = 400
"""So many more tables are looked at, to say how many it would take."""


def people_used_up(evening: Evening) -> Iterator[Finding]:
    """Two of them share a table, or sit side by side, so often at least; and so often at most.

    Fewest pairs share a table where guests sit as evenly as seats allow; of n seats side by
    side in a ring each empty one parts two pairs at most.
    """
    for rule, kind in evening.of_kind(MeetAtMost):
        courses = evening.meeting
        least = _least(evening, kind, courses)
        most = _most(evening, kind, courses)
        if least > most:
            yield Finding(frozenset({rule}), _why(evening, kind, least, most), _way(evening, kind))


def _least(evening: Evening, kind: MeetAtMost, courses: list[int], more: int = 0) -> int:
    """How often two of the guests meet at least, in a room of so many tables more."""
    return sum(_least_at(evening, kind, course, more) for course in courses)


def _least_at(evening: Evening, kind: MeetAtMost, course: int, more: int) -> int:
    guests, seats = len(evening.present[course] & kind.guests), evening.tables_at(course)
    if not kind.beside:
        return pairs(levelled(guests, seats + seats[:1] * more))
    whole = sum(table.seats for table in evening.dinner.tables)
    beside = sum(int(table.beside.sum()) // 2 for table in evening.dinner.tables)
    return max(0, beside - BESIDE * (whole - guests))


def _most(evening: Evening, kind: MeetAtMost, courses: list[int]) -> int:
    """How often two of the guests may meet."""
    present = evening.dinner.present[courses]
    guests = sorted(kind.guests)
    patterns = Counter(map(bytes, present[:, guests].T.astype(np.uint8)))
    several = [(np.frombuffer(one, dtype=np.uint8), count) for one, count in patterns.items()]
    most = 0
    for place, (one, count) in enumerate(several):
        most += comb(count, 2) * min(kind.times, int(one.sum()))
        for other, more in several[place + 1 :]:
            most += count * more * min(kind.times, int((one & other).sum()))
    for first, second in kind.spared:
        if first in kind.guests and second in kind.guests:
            both = int((present[:, first] & present[:, second]).sum())
            most += both - min(kind.times, both)
    return most


def _why(evening: Evening, kind: MeetAtMost, least: int, most: int) -> str:
    meet = "sit side by side" if kind.beside else "share a table"
    courses = some(len(evening.meeting), "course")
    often = _times(kind.times)
    known = ", and those who know each other at every course" if kind.spared else ""
    return (
        f"Over {courses} two of these {some(len(kind.guests), 'guest')} {meet} {_times(least)} at "
        f"least; as each pair may do so {often}{known}, it is {_times(most)} at most"
    )


def _way(evening: Evening, kind: MeetAtMost) -> str:
    ways = []
    for count in range(len(evening.meeting) - 1, 0, -1):
        courses = evening.meeting[:count]
        if _least(evening, kind, courses) <= _most(evening, kind, courses):
            ways.append(f"no more than {some(count, 'course')}")
            break
    if not kind.beside:
        courses, most = evening.meeting, _most(evening, kind, evening.meeting)
        for more in range(1, MORE_TABLES):
            if _least(evening, kind, courses, more) <= most:
                ways.append(some(len(evening.dinner.tables) + more, "table"))
                break
    return f"It would take {', or '.join(ways)}" if ways else ""


def _times(count: int) -> str:
    return OFTEN.get(count, f"{count:,} times")
