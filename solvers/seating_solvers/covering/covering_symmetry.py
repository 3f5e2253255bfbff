"""Symmetries to impose on courses: how guests and courses are carried round."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import numpy as np

from seating.people.pairs import Ints

MOST_ORDER = 10
"""How often a symmetry is applied at most until everyone is back."""

MORE_FIXED = 0.35
"""How often one more cycle of guests is made of those who stay, or go round in shorter ones."""


FEWER_WHOLE = 0.15
"""How often fewer courses than could go round in whole cycles."""

EVEN_CHANCE = 0.5


@dataclass(frozen=True)
class CoveringSymmetry:
    """A permutation of guests that carries courses to courses.

    Parameters
    ----------
    cycles : tuple of int
        Lengths of the cycles in which the guests stand, numbered one after another; 1 for a
        guest who stays.
    courses : tuple of int
        Lengths of the cycles of courses: each has one starter course, and a course in a cycle
        of one is carried to itself.
    turning : bool
        Whether tables of a course that is carried to itself are, too, where there are enough;
        else each of them is kept.
    """

    cycles: tuple[int, ...]
    courses: tuple[int, ...]
    turning: bool = False

    @property
    def order(self) -> int:
        """How often it is applied until everyone is back."""
        return int(np.lcm.reduce([*self.cycles, *self.courses]))

    def sentence(self) -> str:
        """What it is, in words.

        Examples
        --------
        >>> CoveringSymmetry((7, 7, 1, 1), (3, 3, 1)).sentence()
        'annealing under a symmetry: guests 2 x 7 + 2 x 1, courses 2 x 3 + 1 x 1'
        """
        return (
            f"annealing under a symmetry: guests {_sum(self.cycles)}, courses {_sum(self.courses)}"
        )

    def permutation(self) -> Ints:
        """Image of every guest.

        Examples
        --------
        >>> CoveringSymmetry((3, 1), (3,)).permutation().tolist()
        [1, 2, 0, 3]
        """
        starts = np.concatenate([[0], np.cumsum(self.cycles)])
        rings = [np.roll(np.arange(n), -1) for n in self.cycles]
        images = [start + ring for start, ring in zip(starts, rings, strict=False)]
        return np.concatenate(images).astype(np.int64)


def _sum(cycles: tuple[int, ...]) -> str:
    """As in ``2 x 7 + 1 x 3``."""
    return " + ".join(f"{len(list(same))} x {length}" for length, same in groupby(cycles))


def random_symmetry(guests: int, courses: int, dice: np.random.Generator) -> CoveringSymmetry:
    """A symmetry of many that might suit, by the dice.

    Parameters
    ----------
    guests, courses : int
        At least two courses.
    dice : numpy.random.Generator
    """
    order = int(dice.integers(2, min(courses, MOST_ORDER) + 1))
    fixed = guests % order
    while guests - fixed > 2 * order and dice.random() < MORE_FIXED:
        fixed += order
    return CoveringSymmetry(
        (order,) * ((guests - fixed) // order) + _shorter(order, fixed, dice),
        _course_cycles(order, courses, dice),
        bool(dice.random() < EVEN_CHANCE),
    )


def _shorter(order: int, guests: int, dice: np.random.Generator) -> tuple[int, ...]:
    """The other guests in shorter cycles, or staying."""
    cycles: list[int] = []
    for length in dice.permutation([n for n in range(2, order) if order % n == 0]).tolist():
        most = (guests - sum(cycles)) // length
        if dice.random() < EVEN_CHANCE:
            cycles += [length] * int(dice.integers(0, most + 1))
    return (*cycles, *(1,) * (guests - sum(cycles)))


def _course_cycles(order: int, courses: int, dice: np.random.Generator) -> tuple[int, ...]:
    """As many cycles of the order as there are, mostly, and others of its divisors."""
    whole = courses // order
    if dice.random() < FEWER_WHOLE:
        whole = int(dice.integers(1, whole + 1))
    cycles = [order] * whole
    while sum(cycles) < courses:
        left = courses - sum(cycles)
        cycles.append(int(dice.choice([n for n in range(1, left + 1) if order % n == 0])))
    return tuple(cycles)
