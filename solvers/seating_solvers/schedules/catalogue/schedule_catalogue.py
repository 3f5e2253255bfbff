"""The catalogue: matrices and starter courses that took a search, kept with how they were found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import prod
from typing import Any

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints
from seating_solvers.schedules.algebra.quasi_difference_matrix import QuasiDifferenceMatrix
from seating_solvers.schedules.search.automorphism import Automorphism, permutation, unfold


@dataclass(frozen=True, eq=False)
class OrbitEntry:
    """A schedule kept as starter courses and the symmetry that turns them into all courses.

    Parameters
    ----------
    tables, seats, courses : int
        Shape of the schedule.
    cycles : tuple of int
        Lengths of the cycles in which the guests stand.
    generators : tuple of Automorphism
        Of the symmetry.
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
    generators: tuple[Automorphism, ...]
    starters: Ints
    repeats: int
    how: str
    search: dict[str, Any]

    def unfolded(self) -> Ints:
        """Every course, shape (courses, guests)."""
        return unfold(
            list(self.starters), [permutation(self.cycles, one) for one in self.generators]
        )


@dataclass(frozen=True, eq=False)
class MatrixEntry:
    """A difference matrix found by search, the number of pairs it repeats, and how to find it."""

    matrix: DifferenceMatrix
    repeats: int
    search: dict[str, Any]


@dataclass(frozen=True, eq=False)
class SquareEntry:
    """Squares with a hole, as the quasi-difference matrix that unfolds to them, in the same way."""

    matrix: QuasiDifferenceMatrix
    repeats: int
    how: str
    search: dict[str, Any]


@cache
def _contents() -> dict[str, Any]:
    text = files(__package__).joinpath("schedule_catalogue.json").read_text("utf-8")
    contents: dict[str, Any] = json.loads(text)
    return contents


@cache
def matrices() -> tuple[MatrixEntry, ...]:
    """Every difference matrix of the catalogue."""
    return tuple(_matrix(entry) for entry in _contents()["matrices"])


@cache
def orbits() -> tuple[OrbitEntry, ...]:
    """Every schedule kept by its symmetry."""
    return tuple(_orbit(entry) for entry in _contents()["orbits"])


@cache
def matrices_of_order(tables: int) -> tuple[MatrixEntry, ...]:
    """The matrices for that many tables, and the same with courses and letters exchanged."""
    chosen = [e for e in _contents()["matrices"] if prod(e["group"]) == tables]
    found = [_matrix(entry) for entry in chosen]
    found += [MatrixEntry(e.matrix.transposed(), e.repeats, e.search) for e in found]
    return tuple(found)


@cache
def orbits_of_shape(tables: int, seats: int) -> tuple[OrbitEntry, ...]:
    """The schedules for that many tables and seats, most courses last."""
    chosen = [e for e in _contents()["orbits"] if (e["tables"], e["seats"]) == (tables, seats)]
    return tuple(_orbit(entry) for entry in sorted(chosen, key=lambda e: int(e["courses"])))


@cache
def squares() -> tuple[SquareEntry, ...]:
    """Every quasi-difference matrix."""
    return tuple(_square(entry) for entry in _contents()["squares"])


def _matrix(entry: dict[str, Any]) -> MatrixEntry:
    group = AbelianGroup(tuple(entry["group"]))
    matrix = DifferenceMatrix(group, np.array(entry["m"]), f"catalogue, {entry['how']}")
    return MatrixEntry(matrix, entry["repeats"], entry["search"])


def _orbit(entry: dict[str, Any]) -> OrbitEntry:
    return OrbitEntry(
        tables=entry["tables"],
        seats=entry["seats"],
        courses=entry["courses"],
        cycles=tuple(entry["cycles"]),
        generators=automorphisms(entry["moves"]),
        starters=np.array(entry["starters"]),
        repeats=entry["repeats"],
        how=f"catalogue, {entry['how']}",
        search=entry["search"],
    )


def _square(entry: dict[str, Any]) -> SquareEntry:
    group = AbelianGroup(tuple(entry["group"]))
    matrix = QuasiDifferenceMatrix(group, entry["hole"], np.array(entry["m"]))
    return SquareEntry(matrix, entry["repeats"], f"catalogue, {entry['how']}", entry["search"])


def automorphisms(written: list[Any]) -> tuple[Automorphism, ...]:
    """As the catalogue writes them: where cycles go, their shifts, the multiplier."""
    return tuple(Automorphism(tuple(to), tuple(plus), times) for to, plus, times in written)
