"""What seating people at random gives on average, exactly: each seat as likely as any other.

Tables in use are filled evenly: to one level, as far as each has seats, and of those that could
take one more, any are as likely to.
"""

from collections.abc import Iterator
from itertools import combinations

from tests.independent.figures import Figures

Chances = dict[int, float]
"""How likely each amount of talk is."""


def levels(seats: list[int], people: int) -> tuple[list[int], int, int]:
    """Guests at each table, how many tables have one more, and of how many that could."""
    level = 0
    while sum(min(level + 1, size) for size in seats) <= people:
        level += 1
        if level > max(seats):
            break
    sizes = [min(level, size) for size in seats]
    return sizes, people - sum(sizes), sum(size > level for size in seats)


def well_filled(seats: list[int], people: int) -> Iterator[set[int]]:
    """Tables that could be in use: each at least half full, and nobody alone.

    However those are dealt who sit one more at some tables.
    """
    for count in range(1, len(seats) + 1):
        for used in combinations(range(len(seats)), count):
            sizes, more, _ = levels([seats[table] for table in used], people)
            least = [max((seats[table] + 1) // 2, min(seats[table], 2)) for table in used]
            lacking = [max(0, few - size) for few, size in zip(least, sizes, strict=True)]
            elsewhere = sum(
                not lack and size < seats[table]
                for table, lack, size in zip(used, lacking, sizes, strict=True)
            )
            enough = sum(seats[table] for table in used) >= people
            if enough and sum(lacking) <= max(0, more - elsewhere):
                yield set(used)


def _at_a_course(figures: Figures, course: int, used: set[int]) -> tuple[float, Chances]:
    """How likely two guests who are there share a table, and what talk they then have."""
    evening = figures.evening
    people = len(evening.there[course])
    seats = [table["seats"] * (at in used) for at, table in enumerate(evening.tables)]
    sizes, more, could = levels(seats, people)
    talk: Chances = {}
    share = 0.0
    for table, (size, capacity) in enumerate(zip(sizes, seats, strict=True)):
        one_more = more / could if could and capacity > min(size, capacity) else 0.0
        pairs = (1 - one_more) * size * (size - 1) + one_more * (size + 1) * size
        here = pairs / (people * (people - 1))
        share += here
        places = list(combinations(range(capacity), 2))
        for one, two in places:
            amount = figures.between(table, one, two)
            talk[amount] = talk.get(amount, 0.0) + here / len(places)
    return share, talk


def at_random(figures: Figures, used: list[set[int]]) -> tuple[float, float]:
    """Introductions and new pairs to expect of guests who sit anywhere at tables in use."""
    evening = figures.evening
    courses = [
        _at_a_course(figures, course, used[course]) if len(there) > 1 else (0.0, {})
        for course, there in enumerate(evening.there)
    ]
    introductions = new_pairs = 0.0
    for pair in combinations(evening.everyone, 2):
        together = [
            chances
            for chances, there in zip(courses, evening.there, strict=True)
            if there.issuperset(pair)
        ]
        never, talk = 1.0, {0: 1.0}
        for share, chances in together:
            never *= 1 - share
            talk = _sum(talk, {**chances, 0: chances.get(0, 0.0) + 1 - share})
        prior = figures.prior(pair)
        gain = sum(
            p * (figures.worth(prior + more) - figures.worth(prior)) for more, p in talk.items()
        )
        introductions += gain / figures.unit
        new_pairs += (1 - never) * figures.strangers(pair)
    return introductions, new_pairs


def _sum(one: Chances, two: Chances) -> Chances:
    total: Chances = {}
    for first, p in one.items():
        for second, q in two.items():
            total[first + second] = total.get(first + second, 0.0) + p * q
    return total
