"""Symmetries worth trying for a shape: what to impose before searching a starter course."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .groups import AbelianGroup, Ints
from .starter import KeptTables, Starter
from .symmetry import Move


@dataclass(frozen=True, eq=False)
class OrbitRecipe:
    """A symmetry and starter courses to search.

    Parameters
    ----------
    tables, seats, courses : int
        Shape of the schedule.
    cycles : tuple of int
        Lengths of the cycles in which the guests stand.
    moves : tuple of Move
        Generators of the symmetry.
    starters : tuple of Starter
        What keeps each starter course.
    how : str
        The symmetry, in words.
    given : tuple of ndarray of int, shape (guests,)
        Further courses, kept by the symmetry, that are known before the search.
    """

    tables: int
    seats: int
    courses: int
    cycles: tuple[int, ...]
    moves: tuple[Move, ...]
    starters: tuple[Starter, ...]
    how: str
    given: tuple[Ints, ...] = ()


def shifted(tables: int, seats: int, courses: int, starters: int = 1) -> OrbitRecipe:
    """Guests in cycles as long as there are courses for each starter, the rest fixed.

    Courses are the shifts of the starters (Anderson, *Combinatorial Designs and Tournaments*,
    1997, on starters; 1-rotational designs have one fixed guest).
    """
    length = courses // starters
    cycles, shift = _shift(tables * seats, length)
    how = f"shifts of {starters} starter course{'s' * (starters > 1)} modulo {length}"
    return OrbitRecipe(tables, seats, courses, cycles, (shift,), (Starter(),) * starters, how)


def turned(
    tables: int,
    seats: int,
    courses: int,
    times: int,
    starters: int = 1,
    period: int = 3,
    fixed_turn: bool = False,
) -> OrbitRecipe:
    """As `shifted`, and a multiplier that exchanges `period` cycles keeps each starter course.

    Parameters
    ----------
    tables, seats, courses, starters : int
        Shape of the schedule and number of starter courses.
    times : int
        The multiplier; its power `period` is 1 modulo the length of a cycle.
    period : int
        Cycles exchanged among each other.
    fixed_turn : bool
        Whether fixed guests are exchanged, too; else each sits with one orbit of the multiplier.
    """
    length = courses // starters
    cycles, shift = _shift(tables * seats, length)
    long = cycles.count(length)
    fixed = len(cycles) - long
    ends = len(cycles) if fixed_turn else long
    to = [c // period * period + (c + 1) % period if c < long else c for c in range(len(cycles))]
    for c in range(long, ends):
        to[c] = long + (c - long) // period * period + (c - long + 1) % period
    turn = Move(tuple(to), (0,) * len(cycles), times)
    whole = (seats - 1) // period
    kept = () if fixed_turn else (KeptTables((turn,), 1, whole),) * fixed
    how = f"shifts modulo {length}, multiplier {times} exchanging {period} cycles"
    starter = Starter((turn,), kept)
    return OrbitRecipe(tables, seats, courses, cycles, (shift, turn), (starter,) * starters, how)


def group_moves(
    group: AbelianGroup, orbits: int, fixed: int
) -> tuple[tuple[int, ...], tuple[Move, ...]]:
    """Cycles and generators of a group that moves guests in regular orbits, the rest fixed."""
    *high, last = group.moduli
    outer = AbelianGroup(tuple(high) or (1,))
    cycles = (last,) * (orbits * outer.order) + (1,) * fixed
    still, moves, place = tuple(range(len(cycles))), [], outer.order
    for modulus in high:
        place //= modulus
        ring = [
            o * outer.order + int(outer.add(c, place))
            for o in range(orbits)
            for c in range(outer.order)
        ]
        moves.append(Move((*ring, *still[len(ring) :]), (0,) * len(cycles)))
    plus = (1,) * (len(cycles) - fixed) + (0,) * fixed
    return cycles, (*moves, Move(still, plus))


def _shift(guests: int, length: int) -> tuple[tuple[int, ...], Move]:
    """As many cycles of a length as fit, the rest fixed; and the shift by one."""
    long, fixed = divmod(guests, length)
    cycles = (length,) * long + (1,) * fixed
    return cycles, Move(tuple(range(len(cycles))), (1,) * long + (0,) * fixed)


def short_tables(recipe: OrbitRecipe, parts: int) -> OrbitRecipe:
    """One more course: guests `parts` apart in their cycle sit together, so do the fixed ones.

    The cycles' length is `parts * seats`, and as many guests are fixed as sit at one table.
    """
    ring = [c * parts + x % parts for c, n in enumerate(recipe.cycles) if n > 1 for x in range(n)]
    fixed = recipe.cycles.count(1)
    together = np.array(ring + [max(ring) + 1] * fixed)
    return OrbitRecipe(
        recipe.tables,
        recipe.seats,
        recipe.courses + 1,
        recipe.cycles,
        recipe.moves,
        recipe.starters,
        f"{recipe.how}, and a course of short tables",
        (together,),
    )
