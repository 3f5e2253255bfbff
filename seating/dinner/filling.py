"""Which tables of the room are in use at a course, where there are more seats than guests.

Guests are spread over the tables in use; the others stay empty. ``even`` takes as many as
keep each at least half full and nobody alone, ``full`` the fewest that hold everyone, and a
number just so many. Rules come first: a table that a rule needs is in use, and where rules
ask something of every table that is taken, no more are taken than can be given it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.dinner.level import level
from seating.people.pairs import Ints
from seating.words.errors import InputError
from seating.words.names import did_you_mean

EVEN, FULL = "even", "full"
FILLING, ANY_FILLING, THESE_NUMBERS = "filling", "any filling", "these numbers at tables"
"""What plans a bound holds for: those that fill tables as the dinner wants, all however they
fill them, or those with as many guests at each table as one plan has."""

HINT = "say even, full, or how many tables are in use"


@dataclass(frozen=True)
class Filling:
    """How many tables are in use.

    Parameters
    ----------
    how : {"even", "full"}
        As many tables as can be at least half full, or as few as hold the guests.
    tables : int, optional
        So many instead, or all there are if there are fewer, and as many as hold the guests.

    Examples
    --------
    >>> Filling.of("even"), str(Filling.of("even:10")), Filling.of(10) == Filling.of("even:10")
    (Filling(how='even', tables=None), 'even:10', True)
    """

    how: str = EVEN
    tables: int | None = None

    @classmethod
    def of(cls, said: str | int | Filling) -> Filling:
        """A filling as a host writes it: ``even``, ``full``, ``even:10`` or ``10``.

        Raises
        ------
        InputError
            If it is none of these.
        """
        if isinstance(said, Filling):
            return said
        how, _, number = str(said).strip().casefold().partition(":")
        how, number = how.strip(), number.strip()
        if how == EVEN and not number:
            return EVENLY
        if how == FULL and not number:
            return cls(FULL)
        if how == EVEN or not number:
            tables = number or how
            if tables.isascii() and tables.isdigit() and len(tables) <= 9 and int(tables) > 0:
                return cls(EVEN, int(tables))
        hint = did_you_mean(how, (EVEN, FULL)) or HINT
        raise InputError("no such filling of tables", value=str(said), hint=hint)

    def __str__(self) -> str:
        return self.how if self.tables is None else f"{self.how}:{self.tables}"


EVENLY = Filling()
"""What is taken where nothing is said."""


@dataclass(frozen=True, eq=False)
class Needs:
    """What rules ask of the tables in use at one course.

    Parameters
    ----------
    fixed : ndarray of int64, shape (tables,)
        Guests who can sit at no other table.
    least, most : int
        How many tables there must be, and how many there can be.
    kinds : tuple of (ndarray of int64, int)
        Seats of some kind at each table, and how many guests must have one.
    """

    fixed: Ints
    least: int = 1
    most: int = 2**31
    kinds: tuple[tuple[Ints, int], ...] = ()


def tables_in_use(capacity: Ints, needs: Needs, guests: int, filling: Filling) -> NDArray[np.bool_]:
    """The tables in use at one course.

    Parameters
    ----------
    capacity : ndarray of int64, shape (tables,)
        Seats at each table.
    needs : Needs
    guests : int
        How many are there; the seats are enough for them.
    filling : Filling

    Returns
    -------
    ndarray of bool, shape (tables,)
        Their seats are enough, too. Of tables alike the first are in use.

    Examples
    --------
    >>> capacity = np.full(8, 8)
    >>> needs = Needs(fixed=np.zeros(8, dtype=np.int64))
    >>> int(tables_in_use(capacity, needs, 9, Filling()).sum())
    2
    >>> int(tables_in_use(capacity, needs, 9, Filling(tables=4)).sum())
    4
    """
    every = capacity > 0
    if int(capacity.sum()) <= guests:
        return every
    needed = _needed(capacity, needs)
    choices = list(_choices(capacity, needed, needs, guests, filling))

    def amiss(chosen: NDArray[np.bool_]) -> tuple[int, int]:
        lacking = _lacking(np.where(chosen, capacity, 0), needs.fixed, needed, guests)
        tables = int(chosen.sum())
        return (tables, lacking) if filling.how == FULL else (lacking, -tables)

    return min(choices, key=amiss, default=every)


def half(capacity: Ints) -> Ints:
    """The least guests with whom a table is not thin: half its seats, and nobody alone."""
    return np.maximum(-(-capacity // 2), np.minimum(capacity, 2))


def _needed(capacity: Ints, needs: Needs) -> NDArray[np.bool_]:
    """Tables that rules cannot do without."""
    needed = needs.fixed > 0
    for seats, guests in needs.kinds:
        for table in np.flatnonzero(seats > 0).tolist():
            if int(seats[needed].sum()) >= guests:
                break
            needed[table] = True
    return needed & (capacity > 0)


def _choices(
    capacity: Ints, needed: NDArray[np.bool_], needs: Needs, guests: int, filling: Filling
) -> Iterator[NDArray[np.bool_]]:
    """Choices of tables that hold the guests; of equal ones the first is to be taken."""
    wanted = np.where(needed, 0, half(capacity))
    for order in _orders(capacity, needed):
        enough = int(np.searchsorted(np.cumsum(capacity[order]), guests)) + 1
        if enough > len(order):
            continue
        filled = _to_fill(capacity[order], needs.fixed[order], wanted[order])
        fills = int(np.searchsorted(filled, guests, side="right"))
        count = _count(filling, enough, fills, len(order))
        count = max(min(count, needs.most), needs.least, int(needed.sum()), enough)
        chosen = np.zeros(len(capacity), dtype=bool)
        chosen[order[:count]] = True
        yield chosen


def _count(filling: Filling, enough: int, fills: int, tables: int) -> int:
    """How many tables are in use, as far as seats decide."""
    if filling.tables is not None:
        return min(filling.tables, tables)
    return enough if filling.how == FULL else fills


def _orders(capacity: Ints, needed: NDArray[np.bool_]) -> Iterator[Ints]:
    """Tables in the order in which they come into use: those that are needed before all.

    Large tables are the first that are thin, and without them more of the others can be in
    use; or else they hold everyone. So each size is the largest once.
    """
    used, others = np.flatnonzero(needed), np.flatnonzero(~needed & (capacity > 0))
    if not len(others):
        yield used
    for most in np.unique(capacity[others])[::-1].tolist():
        fitting = others[capacity[others] <= most]
        largest = fitting[capacity[fitting] == most][:1]
        rest = np.setdiff1d(fitting, largest)
        yield np.concatenate([used, fitting])
        if len(fitting) > 1 and capacity[fitting].min() < most:
            for sign in (1, -1):
                by_size = rest[np.argsort(sign * capacity[rest], kind="stable")]
                yield np.concatenate([used, largest, by_size])


def _to_fill(capacity: Ints, fixed: Ints, wanted: Ints) -> Ints:
    """Guests with whom none of the first 1, 2, ... tables is thin, all filled to one level."""
    levels = np.maximum.accumulate(wanted)
    steps = np.flatnonzero(np.diff(levels, prepend=-1)).tolist()
    filled = np.empty(len(capacity), dtype=np.int64)
    for start, end in zip(steps, [*steps[1:], len(capacity)], strict=True):
        sizes = np.maximum(np.minimum(capacity[:end], levels[start]), fixed[:end])
        filled[start:end] = np.cumsum(sizes)[start:end]
    return filled


def _lacking(seats: Ints, fixed: Ints, needed: NDArray[np.bool_], guests: int) -> int:
    """How many guests are lacking at thin tables, those aside that are needed anyway."""
    low, _ = level(seats, np.minimum(fixed, seats), guests)
    left = max(guests - int(low.sum()), 0)  # who sit one more at some
    lacking = np.where(needed, 0, np.maximum(half(seats) - low, 0))
    elsewhere = int(((lacking == 0) & (low < seats)).sum())  # where one more may sit instead
    return int(lacking.sum()) - max(left - elsewhere, 0)
