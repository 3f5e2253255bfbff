"""``dense``: dinners of people who know many of those who are there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.cases.case import Case
from benchmarks.cases.dense_acquaintances import KINDS, dense_acquaintances
from benchmarks.instances.instance import Instance
from benchmarks.instances.room_instance import seats_of

ROOMS: tuple[tuple[str, int, int, float], ...] = (
    ("5x8", 40, 3, 0.2),
    ("6x10", 60, 4, 0.4),
    ("10x10", 97, 3, 0.3),
    ("15x8", 120, 4, 0.6),
    ("20x10", 200, 3, 0.4),
)
"""Tables, guests, courses, and which share of all pairs know each other."""

CONFERENCE = ("14x10", 138, 3, 138 * 32 // 2)
"""Tables, guests, courses and pairs: everyone knows 32 others on average."""

SHARE = 0.997
"""Of the bound."""


def dense_family(seed: int = 1) -> Iterator[Instance]:
    """Every kind in every room, and a conference of 138."""
    tables, guests, courses, pairs = CONFERENCE
    yield _instance("conference", tables, guests, courses, pairs, seed)
    for kind in KINDS:
        for tables, guests, courses, share in ROOMS:
            pairs = round(share * guests * (guests - 1) / 2)
            yield _instance(kind, tables, guests, courses, pairs, seed)


def _instance(kind: str, tables: str, guests: int, courses: int, pairs: int, seed: int) -> Instance:
    name = f"dense/{kind}-{tables}-{guests}x{courses}-{200 * pairs // (guests * (guests - 1))}"
    make = partial(dense_case, kind, tables, guests, courses, pairs, seed)
    return Instance(name, make, 10.0, plain=3.0, share=SHARE)


def dense_case(kind: str, tables: str, guests: int, courses: int, pairs: int, seed: int) -> Case:
    """A dinner at which so many pairs know each other."""
    return Case(guests, seats_of(tables), courses, dense_acquaintances(kind, guests, pairs, seed))
