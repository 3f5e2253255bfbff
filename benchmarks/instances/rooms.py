"""Families in which a schedule without a repeat is only the beginning.

`uneven`: tables of different sizes, and guests who are away for a course. `starts`: even
tables, and guests who know each other in many ways.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.instances import people
from benchmarks.instances.case import Case, Instance, Ints, nobody

SECONDS = 3.0

ROOMS: tuple[tuple[str, int, int], ...] = (
    ("3x8,2x10", 44, 3),
    ("9x10,1x12", 102, 3),
    ("9x10,1x12", 102, 5),
    ("9x10,1x12", 97, 4),
    ("5x8,5x10", 90, 4),
    ("8x4,1x5", 37, 6),
    ("8x4,1x5", 37, 9),
    ("7x3,2x4", 29, 8),
    ("20x10,5x8", 240, 5),
    ("1x20,10x8", 100, 4),
    ("6x6,4x8", 66, 4),
    ("12x5,3x6", 78, 7),
    ("15x8,1x6", 126, 8),
    ("30x8,2x4", 248, 6),
    ("6x6,1x4", 40, 4),
    ("12x6,1x10", 80, 6),
    ("16x4,4x6", 88, 12),
)
"""Tables, guests and courses, where nobody knows anybody."""

KNOWN: dict[str, Callable[[int], Ints]] = {
    "couples": people.couples,
    "families": lambda guests: people.teams(people.team_sizes(guests, 3, 6, 1)),
    "teams": lambda guests: people.teams(people.team_sizes(guests, 4, 10, 1)),
    "companies": lambda guests: people.teams(people.team_sizes(guests, 5, 40, 1)),
    "scale-free": lambda guests: people.scale_free(guests, 6, 1),
    "departments": lambda guests: people.departments(guests, guests // 15, 0.7, 0.02, 1),
    "sides": lambda guests: people.sides(guests, 0.4, 1),
}
"""Ways in which guests know each other."""


def uneven() -> Iterator[Instance]:
    """Tables of different sizes, and guests who miss a course."""
    for tables, guests, courses in ROOMS:
        yield _instance("uneven", "strangers", tables, guests, courses, nobody())
    for tables, guests, courses in (("9x10,1x12", 102, 4), ("20x10,5x8", 236, 4)):
        for name in ("couples", "families", "companies", "scale-free"):
            for meet in ("table", "near"):
                known = KNOWN[name](guests)
                yield _instance("uneven", name, tables, guests, courses, known, meet=meet)
    for tables, guests, courses in (("25x8", 200, 4), ("9x10,1x12", 102, 4), ("8x8", 64, 7)):
        for share in (0.05, 0.3):
            away = people.absences(guests, courses, share, 1)
            known = people.couples(guests)
            name = f"{share:.0%} away"
            yield _instance("uneven", name, tables, guests, courses, known, away)
    for guests in (10_000, 100_000):
        tables = f"{guests // 30}x8,{guests // 30}x10,{guests // 30}x12"
        yield Instance(f"uneven/hall-{guests}", partial(hall, tables), seconds=20.0)


def starts() -> Iterator[Instance]:
    """Even tables, and guests who know each other."""
    for tables, guests, courses in (("12x8", 96, 4), ("8x8", 64, 6), ("10x10", 100, 3)):
        for name, known in KNOWN.items():
            for meet in ("table", "near"):
                yield _instance("starts", name, tables, guests, courses, known(guests), meet=meet)


def seats(tables: str) -> tuple[int, ...]:
    """Seats at each table of a room such as ``3x8,2x10``."""
    items = [item.split("x") for item in tables.split(",")]
    return tuple(int(size) for count, size in items for _ in range(int(count)))


def hall(tables: str) -> Case:
    """A full hall for four courses, whose guests know five others each on average."""
    sizes = seats(tables)
    return Case(sum(sizes), sizes, 4, people.at_random(sum(sizes), 5, 1))


def _instance(
    family: str,
    name: str,
    tables: str,
    guests: int,
    courses: int,
    known: Ints,
    away: Ints | None = None,
    meet: str = "table",
) -> Instance:
    missing = nobody() if away is None else away
    case = Case(guests, seats(tables), courses, known, missing, meet)
    title = f"{family}/{tables}-{guests}x{courses}-{name.replace(' ', '-')}-{meet}"
    return Instance(title, partial(_same, case), seconds=SECONDS)


def _same(case: Case) -> Case:
    return case
