"""``uneven``: tables of different sizes, and guests who are away for a course.

A schedule without a repeat is only the beginning there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.cases import seeded_acquaintances as seeded
from benchmarks.instances.hall_family import hall
from benchmarks.instances.instance import Instance
from benchmarks.instances.room_instance import room_instance, seats_of

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


def uneven_family() -> Iterator[Instance]:
    """Tables of different sizes, and guests who miss a course."""
    for tables, guests, courses in ROOMS:
        yield room_instance("uneven", "strangers", tables, guests, courses)
    for tables, guests, courses in (("9x10,1x12", 102, 4), ("20x10,5x8", 236, 4)):
        for name in ("couples", "families", "companies", "scale-free"):
            for meet in ("table", "near"):
                known = seeded.KINDS[name](guests)
                yield room_instance("uneven", name, tables, guests, courses, known, meet=meet)
    for tables, guests, courses in (("25x8", 200, 4), ("9x10,1x12", 102, 4), ("8x8", 64, 7)):
        for share in (0.05, 0.3):
            away = seeded.absences(guests, courses, share, 1)
            known = seeded.couples(guests)
            name = f"{share:.0%} away"
            yield room_instance("uneven", name, tables, guests, courses, known, away)
    for guests in (10_000, 100_000):
        tables = f"{guests // 30}x8,{guests // 30}x10,{guests // 30}x12"
        yield Instance(f"uneven/hall-{guests}", partial(hall, seats_of(tables)), seconds=20.0)
