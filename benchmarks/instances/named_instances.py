"""The named instances."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial

import numpy as np

from benchmarks.folders import DATA
from benchmarks.instances import people
from benchmarks.instances.case import Case, Instance, Ints
from benchmarks.instances.party import parties
from benchmarks.instances.rooms import starts, uneven

TRIPLE = "perfect_rounds.csv: the larger of published and reached"
SHAPES = "dinner_shapes.csv: upper bound"

PLAIN = {"perfect": 2.0, "shapes": 5.0}
"""Seconds of plain annealing beside each instance of families that have very many."""

MILLION, PLAIN_MILLION = 1_000_000, 60.0
"""Guests of the largest hall, and seconds of plain annealing beside it."""


def instances() -> list[Instance]:
    """Every instance, by family."""
    return [
        *_golfers(),
        *_perfect(),
        *_shapes(),
        *_offices(),
        *_gatherings(),
        *uneven(),
        *starts(),
        *parties(),
        *_halls(),
    ]


def strangers(tables: int, seats: int, courses: int) -> Case:
    """Nobody knows anybody, and every seat is taken."""
    return Case(tables * seats, (seats,) * tables, courses)


def _golfers() -> Iterator[Instance]:
    """Cases that other tools have been measured on."""
    goals = {
        (8, 4, 9): 432,
        (8, 4, 10): 480,
        (10, 10, 3): 1350,
        (10, 10, 4): 1800,
        (10, 10, 5): 2232,
        (20, 10, 5): 4500,
        (100, 10, 4): 18000,
    }
    for (tables, seats, courses), goal in goals.items():
        name = f"golfer/{tables}x{seats}x{courses}"
        make = partial(strangers, tables, seats, courses)
        yield Instance(name, make, goal=goal, source="figures of other tools; see README")


def _perfect() -> Iterator[Instance]:
    """As many courses without a repeat as are known, for tables of any size."""
    for row in _rows("perfect_rounds.csv"):
        tables, seats = int(row["tables"]), int(row["seats"])
        courses = max(int(row[key] or 0) for key in ("published", "reached_by_starter_search"))
        goal = courses * tables * seats * (seats - 1) // 2
        name = f"perfect/{tables}x{seats}x{courses}"
        make = partial(strangers, tables, seats, courses)
        yield Instance(name, make, goal=goal, source=TRIPLE, plain=PLAIN["perfect"])


def _shapes() -> Iterator[Instance]:
    """Everyday dinners."""
    for row in _rows("dinner_shapes.csv"):
        sizes = tuple(int(size) for size in row["sizes"].split("-"))
        guests, courses = int(row["guests"]), int(row["courses"])
        name = f"shapes/{len(sizes)}x{sizes[0]}x{courses}"
        make = partial(Case, guests, sizes, courses)
        goal = int(row["upper_bound"])
        yield Instance(name, make, goal=goal, source=SHAPES, plain=PLAIN["shapes"])


def _offices() -> Iterator[Instance]:
    """Real acquaintances, measured in office buildings."""
    for name, tables, seats in (("invs15", 22, 10), ("invs13", 12, 8)):
        for courses in (3, 4, 5, 6):
            make = partial(office, name, tables, seats, courses)
            yield Instance(f"office/{name}x{courses}", make, source="SocioPatterns, CC0 1.0")


def office(name: str, tables: int, seats: int, courses: int) -> Case:
    """People of a building who know each other if they were seen talking."""
    number = {row["id"]: place for place, row in enumerate(_rows(f"{name}/guests.csv"))}
    pairs = [(number[row["a"]], number[row["b"]]) for row in _rows(f"{name}/knows.csv")]
    return Case(len(number), (seats,) * tables, courses, np.array(pairs, dtype=np.int64))


def _gatherings() -> Iterator[Instance]:
    """Two hundred guests who know each other in different ways."""
    known: dict[str, Ints] = {
        "strangers": people.at_random(200, 0, 1),
        "couples": people.couples(200),
        "companies": people.companies(200, 20),
        "scale-free": people.scale_free(200, 6, 1),
    }
    for name, pairs in known.items():
        for meet in ("table", "near"):
            case = Case(200, (8,) * 25, 4, pairs, meet=meet)
            yield Instance(f"gathering/{name}-{meet}", partial(_same, case))
    away = people.absences(200, 4, 0.15, 1)
    case = Case(200, (8,) * 25, 4, people.couples(200), away)
    yield Instance("gathering/absences-table", partial(_same, case))


def _same(case: Case) -> Case:
    return case


def _halls() -> Iterator[Instance]:
    """Halls of up to a million guests, who know five others each on average."""
    for guests, seconds in ((1_000, 3.0), (10_000, 3.0), (100_000, 15.0), (MILLION, 120.0)):
        goal = 4 * 45 * guests // 10
        make = partial(hall, guests)
        plain = PLAIN_MILLION if guests == MILLION else None
        yield Instance(f"hall/{guests}", make, seconds=seconds, goal=goal, plain=plain)


def hall(guests: int) -> Case:
    """Tables of ten, four courses."""
    return Case(guests, (10,) * (guests // 10), 4, people.at_random(guests, 5, 1))


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
