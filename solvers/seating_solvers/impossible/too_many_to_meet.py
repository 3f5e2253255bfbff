"""More people to meet than a guest, or a room, can bring together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seating.rules.shared.kinds import PairMeets
from seating_solvers.impossible.counted_evening import Evening, Finding, are, pairs, some

BESIDE = 2
"""Neighbours of a seat, at most."""


def too_many_to_meet(evening: Evening) -> Iterator[Finding]:
    """A guest meets at most all others of the largest table, at each course."""
    for beside in (False, True):
        found = [(rule, kind) for rule, kind in evening.of_kind(PairMeets) if kind.beside == beside]
        if found:
            yield from _guests(evening, found, beside)
            yield from _room(evening, found, beside)


def _guests(
    evening: Evening, found: list[tuple[int, PairMeets]], beside: bool
) -> Iterator[Finding]:
    to_meet: dict[int, dict[int, int]] = defaultdict(dict)
    for rule, kind in found:
        to_meet[kind.first][kind.second] = rule
        to_meet[kind.second][kind.first] = rule
    at_table = max(max(evening.open_seats[course]) for course in evening.courses) - 1
    most = min(at_table, BESIDE) if beside else at_table
    for guest, others in sorted(to_meet.items()):
        there_at = (evening.present[course] for course in evening.meeting)
        courses = [len(others.keys() & there) for there in there_at if guest in there]
        reach = sum(min(most, there) for there in courses)
        if len(others) > reach:
            who, count = evening.dinner.label(guest), some(len(others), "guest")
            how = f"has {most} neighbours" if beside else f"meets {most} at a table"
            why = f"{who} is to meet {count}, and {how} at most: {reach} at "
            why += f"{some(len(courses), 'course')}"
            way = "" if not most else f"It would take {some(-(-len(others) // most), 'course')}"
            yield Finding(frozenset(others.values()), why, way)
            return


def _room(evening: Evening, found: list[tuple[int, PairMeets]], beside: bool) -> Iterator[Finding]:
    wanted = {(min(kind.first, kind.second), max(kind.first, kind.second)) for _, kind in found}
    involved = {guest for pair in wanted for guest in pair}
    reach = 0
    for course in evening.meeting:
        there = len(involved & evening.present[course])
        reach += _most_pairs(evening, course, there, beside)
    if len(wanted) > reach:
        what = "neighbours" if beside else "pairs at one table"
        to_meet = f"{some(len(wanted), 'pair')} {are(len(wanted))} to meet"
        why = f"{to_meet}, and over {some(len(evening.meeting), 'course')} "
        why += f"they can be {reach:,} {what} at most"
        yield Finding(frozenset(rule for rule, _ in found), why)


def _most_pairs(evening: Evening, course: int, guests: int, beside: bool) -> int:
    """How many pairs of so many guests meet at most: the largest tables filled first."""
    if beside:
        adjacent = sum(int(table.beside.sum()) // 2 for table in evening.dinner.tables)
        return min(guests, adjacent)
    sizes = []
    for seats in evening.tables_at(course):
        sizes.append(min(seats, guests))
        guests -= sizes[-1]
    return pairs(sizes)
