"""Unevenness, counted anew as docs/figures.md defines it.

What the room can offer at best, and who is kept together as a party, is asked for: it follows
from how the dinner wants its tables filled.
"""

from collections import Counter
from itertools import combinations

from tests.independent.figures import Figures


def people_within_reach(figures: Figures) -> list[dict[int, int]]:
    """For each course, how many people sit within reach of each guest."""
    found = []
    for tables in figures.evening.seating:
        around: Counter[int] = Counter()
        for table, seats in enumerate(tables):
            around.update(dict.fromkeys(seats.values(), 0))
            for one, two in combinations(sorted(seats), 2):
                if figures.between(table, one, two) >= figures.half:
                    around[seats[one]] += 1
                    around[seats[two]] += 1
        found.append(dict(around))
    return found


def could_meet(figures: Figures, best: list[int]) -> list[int]:
    """How many new people each guest could meet."""
    there = {course: figures.evening.there[course] for course in figures.evening.counting}
    found = []
    for guest in figures.evening.everyone:
        courses = [course for course, people in there.items() if guest in people]
        others = set().union(*(there[course] for course in courses)) - {guest}
        strangers = sum(
            figures.strangers((min(guest, other), max(guest, other))) for other in others
        )
        found.append(min(strangers, sum(best[course] for course in courses)))
    return found


def uneven_shares(
    figures: Figures, best: list[int], bound: set[tuple[int, int]]
) -> tuple[int, int, int]:
    """The parts of chances, repeats and seats."""
    evening = figures.evening
    wasted = [
        max(0, could - met)
        for could, met in zip(could_meet(figures, best), figures.meets, strict=True)
    ]
    times: Counter[tuple[int, int]] = Counter()
    missed: Counter[int] = Counter()
    around = people_within_reach(figures)
    for course in evening.counting:
        times.update(evening.pairs_at_tables[course])
        for guest, people in around[course].items():
            missed[guest] += max(0, best[course] - people)
    repeats = 0
    for pair, courses in times.items():
        before = max(evening.earlier.get(pair, 0), 0 if figures.strangers(pair) else 1)
        if pair not in bound:
            repeats += max(0, before + courses - 1) ** 2 - max(0, before - 1) ** 2
    return (
        sum(one**2 for one in wasted),
        repeats,
        sum(one**2 for one in missed.values()),
    )


def most_together(figures: Figures, bound: set[tuple[int, int]]) -> int:
    """At how many courses the pair share a table who do so most often; 0 where nobody does."""
    times: Counter[tuple[int, int]] = Counter()
    for course in figures.evening.counting:
        times.update(figures.evening.pairs_at_tables[course])
    earlier = figures.evening.earlier
    return max(
        (n + earlier.get(pair, 0) for pair, n in times.items() if pair not in bound), default=0
    )
