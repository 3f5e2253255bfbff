"""``households``: couples and households who share a table all evening."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.cases.case import Case
from benchmarks.cases.households import household_sizes, households
from benchmarks.instances.instance import Instance
from benchmarks.instances.room_instance import seats_of

COMPANIES = 200

COUPLES: tuple[tuple[int, float], ...] = (
    (1_000, 10.0),
    (2_000, 10.0),
    (5_000, 10.0),
    (20_000, 30.0),
)
"""Guests who all come in twos, and seconds."""

NEAR: tuple[tuple[int, float], ...] = ((150, 10.0), (400, 10.0), (1_300, 10.0))
"""Guests of households of one to five, who are to meet those nearby, and seconds."""

MIXED: tuple[tuple[str, str, int, tuple[float, ...], int], ...] = (
    ("threes", "23x8", 184, (35, 0, 65), 4),
    ("fours", "20x10", 200, (20, 10, 0, 70), 4),
    ("fives", "15x8", 120, (40, 20, 0, 0, 40), 4),
    ("one-to-five", "30x9", 270, (30, 35, 15, 13, 7), 3),
    ("one-to-five", "75x8", 600, (30, 35, 15, 13, 7), 4),
    ("one-to-five", "12x7,14x10", 220, (30, 35, 15, 13, 7), 5),
)
"""Households, room, guests, how many of a hundred are of one, of two, and so on, and courses.

Tables are not multiples of households: who sits with whom has to be packed anew at each course.
"""


def households_family(seed: int = 1) -> Iterator[Instance]:
    """Couples at tables of ten, households nearby, and households that do not divide tables."""
    for guests, seconds in COUPLES:
        make = partial(couples_case, guests, seed)
        yield _instance(f"couples-{guests}", make, seconds, 0.99)
    for guests, seconds in NEAR:
        yield _instance(f"near-{guests}", partial(near_case, guests, seed), seconds, 0.97)
    for name, tables, guests, shares, courses in MIXED:
        make = partial(_mixed, tables, guests, shares, courses, seed)
        yield _instance(f"{name}-{tables}-{guests}x{courses}", make, 5.0, 0.99)


def _instance(name: str, make: partial[Case], seconds: float, share: float) -> Instance:
    return Instance(f"households/{name}", make, seconds, plain=0.0, share=share)


def couples_case(guests: int, seed: int) -> Case:
    """Couples at full tables of ten for four courses, everyone of one of 200 companies."""
    return households([2] * (guests // 2), (10,) * (guests // 10), 4, COMPANIES, "table", seed)


def near_case(guests: int, seed: int) -> Case:
    """Households of one to five at tables of ten for three courses, who meet nearby."""
    tables = (10,) * -(-guests // 10)
    sizes = household_sizes(guests, tables, (30, 35, 15, 13, 7), seed)
    return households(sizes, tables, 3, 0, "near", seed)


def _mixed(tables: str, guests: int, shares: tuple[float, ...], courses: int, seed: int) -> Case:
    sizes = household_sizes(guests, seats_of(tables), shares, seed)
    return households(sizes, seats_of(tables), courses, 0, "table", seed)
