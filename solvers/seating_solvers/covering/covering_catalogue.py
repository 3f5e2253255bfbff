"""Courses in which all meet that took long to find, kept with how they were found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from string import ascii_lowercase, digits
from typing import Any

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.covering.covering_symmetry import CoveringSymmetry

SIGNS = digits + ascii_lowercase


@dataclass(frozen=True, eq=False)
class Entry:
    """A schedule after which every two have shared a table.

    Parameters
    ----------
    guests, seats, courses : int
        How many people, and at most how many at a table.
    table : ndarray of int64, shape (courses, guests)
        Table of each guest; tables may be filled unevenly.
    how : str
        The search that found it, in words.
    symmetry : CoveringSymmetry or None
        What was imposed on the search.
    """

    guests: int
    seats: int
    courses: int
    table: Ints
    how: str
    symmetry: CoveringSymmetry | None = None


@cache
def entries() -> tuple[Entry, ...]:
    """Every schedule of the catalogue."""
    text = files(__package__).joinpath("covering_catalogue.json").read_text("utf-8")
    return tuple(_entry(row) for row in json.loads(text))


def _entry(row: dict[str, Any]) -> Entry:
    """A table is a digit or a letter, as for numbers of base 36."""
    table = np.array([[int(sign, 36) for sign in course] for course in row["tables"]])
    kept = row.get("symmetry")
    symmetry = None
    if kept is not None:
        cycles = tuple(length for length, many in kept["cycles"] for _ in range(many))
        symmetry = CoveringSymmetry(cycles, tuple(kept["courses"]), kept["turning"])
    return Entry(row["guests"], row["seats"], row["courses"], table, row["how"], symmetry)


def row_of(entry: Entry) -> dict[str, Any]:
    """An entry as the catalogue keeps it."""
    row = {
        "guests": entry.guests,
        "seats": entry.seats,
        "courses": entry.courses,
        "how": entry.how,
        "tables": ["".join(SIGNS[table] for table in course) for course in entry.table.tolist()],
    }
    if entry.symmetry is not None:
        row["symmetry"] = {
            "cycles": [[n, len(list(same))] for n, same in groupby(entry.symmetry.cycles)],
            "courses": list(entry.symmetry.courses),
            "turning": entry.symmetry.turning,
        }
    return row
