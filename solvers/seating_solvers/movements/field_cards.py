"""Cards from finite fields: walks without a repeat where no steps of letters have one.

A place is a letter i and a table a, both elements of GF(q) or the letter among so many of them.

Turning letters: ``(i, a) -> (i, c * a + i)`` with c a primitive element. After r changes letter i
of table a is at ``c**r * a + i * (c**r - 1) / (c - 1)``, so that letters i and j of tables a and b
share a table at course r only if ``b - a = (i - j) * (1 - c**-r) / (c - 1)``, which is another
number for each r below q - 1: nobody shares a table twice in q - 1 courses.

Turning planes, for q tables of q: a place is an element of GF(q**2), tables are the cosets of
GF(q), and each leads to its product with a primitive element. Tables at course r are the cosets
of ``w**-r GF(q)``, other lines of one plane for each r up to q: nobody shares a table twice in
q + 1 courses, and everyone has met.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating.movement.places import Places
from seating.movement.ways.led_by_cards import SeatCards
from seating.people.pairs import Ints
from seating_solvers.schedules.algebra.fields import Field, is_prime_power

MOST_TABLES = 128


def field_cards(places: Places) -> Iterator[SeatCards]:
    """Cards for tables that have equally many places, as many tables as a field has elements."""
    used = places.sizes[places.sizes > 0]
    tables, letters = len(used), int(used[0])
    if (used != letters).any() or not 3 <= tables <= MOST_TABLES or not is_prime_power(tables):
        return
    if letters <= tables:
        yield SeatCards(tuple(turning_letters(tables, letters).tolist()))
    if letters == tables:
        yield SeatCards(tuple(turning_planes(tables).tolist()))


def turning_letters(tables: int, letters: int) -> Ints:
    """Where each place leads to, table after table; at most as many letters as tables."""
    field = Field(tables)
    root = int(field.powers[1 % len(field.powers)])
    table, letter = np.divmod(np.arange(tables * letters), letters)
    there = field.add(field.multiply(root, table), letter)
    return np.asarray(there * letters + letter)


def turning_planes(order: int) -> Ints:
    """Where each place of so many tables of so many leads to."""
    field = Field(order * order)
    # GF(q): nought, and every (q + 1)-th power
    inner = [0, *field.powers[:: order + 1].tolist()]
    places: list[int] = []
    left = dict.fromkeys(range(order * order))
    while left:
        first = next(iter(left))
        coset = [int(field.add(first, one)) for one in inner]
        places += coset
        for one in coset:
            del left[one]
    number = np.empty(order * order, dtype=np.int64)
    number[places] = np.arange(order * order)
    return np.asarray(number[field.multiply(int(field.powers[1]), np.array(places))])
