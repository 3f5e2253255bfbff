"""What talk between two people is worth.

A concave curve over whole units of talk, given by its steps: the first unit earns most, and
no unit earns more than the one before. Concavity is what makes a second course with the
same stranger earn less than a first with another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from seating.people.pairs import Ints
from seating.words.errors import InputError

LEAST_UNIT = 10_000


@dataclass(frozen=True)
class Worth:
    """A worth curve.

    Parameters
    ----------
    steps : tuple of int
        What each further unit of talk earns, non-increasing and positive; talk beyond the
        last step earns nothing.
    unit : int
        The worth of one certain introduction.

    Raises
    ------
    InputError
        If a step is greater than the one before, or not positive.

    Examples
    --------
    >>> Worth(steps=(5, 3, 1), unit=10)(2)
    8
    """

    steps: tuple[int, ...]
    unit: int

    def __post_init__(self) -> None:
        if not self.steps or self.unit < 1:
            raise InputError("a worth curve needs at least one step and a positive unit")
        if any(later > earlier for earlier, later in pairwise(self.steps)):
            raise InputError("a worth curve must be concave: no step above the one before")
        if self.steps[-1] < 1:
            raise InputError("a step of a worth curve must be positive", value=str(self.steps[-1]))

    @cached_property
    def values(self) -> Ints:
        """Worth of 0, 1, 2, ... units of talk, shape (steps + 1,)."""
        return np.concatenate([[0], np.cumsum(self.steps)]).astype(np.int64)

    @property
    def cap(self) -> int:
        """Talk beyond which more adds nothing."""
        return len(self.steps)

    @property
    def most(self) -> int:
        """The worth of any talk from `cap` on."""
        return int(self.values[-1])

    @cached_property
    def half(self) -> int:
        """The least talk at which two people count as having met: half an introduction."""
        return int(np.searchsorted(2 * self.values, self.unit))

    def __call__(self, talk: int) -> int:
        """Worth of so much talk, at least 0."""
        return int(self.values[min(talk, self.cap)])

    def of(self, talk: Ints) -> Ints:
        """Worth of an array of talk, element by element, same shape."""
        return np.asarray(self.values[np.minimum(talk, self.cap)])


def certain() -> Worth:
    """Any talk at all is one introduction: the worth of `meet` table and beside."""
    return Worth(steps=(1,), unit=1)


def chance(unit: int = 1_000_000) -> Worth:
    """The chance of having been introduced after x units of talk, ``1 - exp(-x / 100)``.

    Parameters
    ----------
    unit : int, optional
        Whole numbers to one introduction, at least 10,000. Each step is rounded for itself,
        which keeps them non-increasing.

    Raises
    ------
    InputError
        If the unit is too small to tell the steps apart.

    Examples
    --------
    >>> curve = chance()
    >>> round(curve(100) / curve.unit, 3)
    0.632
    """
    if unit < LEAST_UNIT:
        raise InputError(f"a chance needs a unit of at least {LEAST_UNIT:,}", value=str(unit))
    talk = np.arange(3000)
    steps = np.rint(unit * (np.exp(-talk / 100) - np.exp(-(talk + 1) / 100))).astype(int)
    return Worth(steps=tuple(int(step) for step in steps if step > 0), unit=unit)
