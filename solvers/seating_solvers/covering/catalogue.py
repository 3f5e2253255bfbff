"""Courses in which all meet that took long to find, kept with how they were found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from seating.pairs import Ints


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
    """

    guests: int
    seats: int
    courses: int
    table: Ints
    how: str


@cache
def entries() -> tuple[Entry, ...]:
    """Every schedule of the catalogue."""
    text = files(__package__).joinpath("catalogue.json").read_text("utf-8")
    return tuple(_entry(row) for row in json.loads(text))


def _entry(row: dict[str, Any]) -> Entry:
    """A table is a letter or a digit, as for numbers of base 36."""
    table = np.array([[int(sign, 36) for sign in course] for course in row["tables"]])
    return Entry(row["guests"], row["seats"], row["courses"], table, row["how"])
