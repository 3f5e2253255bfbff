"""The catalogue: arrays and starter courses that took a search, kept with how they were found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import prod
from typing import Any

import numpy as np

from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints
from seating_solvers.schedules.arrays.difference_array import DifferenceArray
from seating_solvers.schedules.arrays.hole_array import HoleArray
from seating_solvers.schedules.search.schedule_symmetry import Move, permutation, unfold


@dataclass(frozen=True, eq=False)
class OrbitEntry:
    """A schedule kept as starter courses and the symmetry that turns them into all courses.

    Parameters
    ----------
    tables, seats, courses : int
        Shape of the schedule.
    cycles : tuple of int
        Lengths of the cycles in which the guests stand.
    moves : tuple of Move
        Generators of the symmetry.
    starters : ndarray of int, shape (starters, guests)
        Table of each guest.
    repeats : int
        Pairs that meet again over all courses.
    how : str
        The symmetry, in words.
    search : dict
        What `python -m seating_solvers.schedules.find_schedules` needs to find it again.
    """

    tables: int
    seats: int
    courses: int
    cycles: tuple[int, ...]
    moves: tuple[Move, ...]
    starters: Ints
    repeats: int
    how: str
    search: dict[str, Any]

    def unfolded(self) -> Ints:
        """Every course, shape (courses, guests)."""
        return unfold(list(self.starters), [permutation(self.cycles, m) for m in self.moves])


@dataclass(frozen=True, eq=False)
class ArrayEntry:
    """A difference array found by search, the number of pairs it repeats, and how to find it."""

    array: DifferenceArray
    repeats: int
    search: dict[str, Any]


@dataclass(frozen=True, eq=False)
class HoleEntry:
    """An array with a hole, in the same way."""

    array: HoleArray
    repeats: int
    how: str
    search: dict[str, Any]


@cache
def _contents() -> dict[str, Any]:
    text = files(__package__).joinpath("schedule_catalogue.json").read_text("utf-8")
    contents: dict[str, Any] = json.loads(text)
    return contents


@cache
def arrays() -> tuple[ArrayEntry, ...]:
    """Every array of the catalogue."""
    return tuple(_array(entry) for entry in _contents()["arrays"])


@cache
def orbits() -> tuple[OrbitEntry, ...]:
    """Every schedule kept by its symmetry."""
    return tuple(_orbit(entry) for entry in _contents()["orbits"])


@cache
def arrays_of_order(tables: int) -> tuple[ArrayEntry, ...]:
    """The arrays for that many tables, and the same with courses and letters exchanged."""
    chosen = [e for e in _contents()["arrays"] if prod(e["group"]) == tables]
    found = [_array(entry) for entry in chosen]
    found += [ArrayEntry(e.array.transposed(), e.repeats, e.search) for e in found]
    return tuple(found)


@cache
def orbits_of_shape(tables: int, seats: int) -> tuple[OrbitEntry, ...]:
    """The schedules for that many tables and seats, most courses last."""
    chosen = [e for e in _contents()["orbits"] if (e["tables"], e["seats"]) == (tables, seats)]
    return tuple(_orbit(entry) for entry in sorted(chosen, key=lambda e: int(e["courses"])))


@cache
def holes() -> tuple[HoleEntry, ...]:
    """Every array with a hole."""
    return tuple(_hole(entry) for entry in _contents()["holes"])


def _array(entry: dict[str, Any]) -> ArrayEntry:
    group = AbelianGroup(tuple(entry["group"]))
    array = DifferenceArray(group, np.array(entry["m"]), f"catalogue, {entry['how']}")
    return ArrayEntry(array, entry["repeats"], entry["search"])


def _orbit(entry: dict[str, Any]) -> OrbitEntry:
    moves = tuple(Move(tuple(to), tuple(plus), times) for to, plus, times in entry["moves"])
    return OrbitEntry(
        entry["tables"],
        entry["seats"],
        entry["courses"],
        tuple(entry["cycles"]),
        moves,
        np.array(entry["starters"]),
        entry["repeats"],
        f"catalogue, {entry['how']}",
        entry["search"],
    )


def _hole(entry: dict[str, Any]) -> HoleEntry:
    group = AbelianGroup(tuple(entry["group"]))
    array = HoleArray(group, entry["hole"], np.array(entry["m"]))
    return HoleEntry(array, entry["repeats"], f"catalogue, {entry['how']}", entry["search"])
