"""Tables larger than their number: every letter several times, repeats as few as can be."""

from __future__ import annotations

import numpy as np

from .arrays import DifferenceArray
from .field_rule import field_rule


def multiplicity(tables: int, seats: int, courses: int) -> DifferenceArray:
    """The field rule with letter i used `seats // tables` times, the first ones once more.

    For a prime power `tables < seats` and `courses <= tables`. Two copies of a letter share their
    table in all courses, two different letters never repeat: at every table of every course the
    pairs that met before are those the pigeonhole forces when the guests of one table spread
    evenly over the tables of another course. So no plan has fewer repeats. The pairs that repeat
    are always the same: couples who want to stay together travel free.
    """
    array = field_rule(tables, tables, courses)
    letters = np.sort(np.arange(seats) % tables)
    how = f"field rule over GF({tables}), every letter {seats // tables} times or once more"
    return DifferenceArray(array.group, array.m[:, letters], how)
