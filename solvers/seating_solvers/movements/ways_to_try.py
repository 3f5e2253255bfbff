"""The ways of each family that are worth trying in a room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.dinner.dinner import Dinner
from seating.movement.places import Places
from seating.movement.ways.circle_moves import CircleMoves
from seating.movement.ways.colours_move import ColoursMove
from seating.movement.ways.colours_turn import ColoursTurn
from seating.movement.ways.doubled_numbers import DoubledNumbers
from seating.movement.ways.letters_move_on import LettersMoveOn, centred
from seating.movement.ways.numbers_added import NumbersAdded
from seating.movement.ways.one_side_moves import OneSideMoves, second_sides
from seating.movement.ways.way import Way
from seating.people.pairs import Ints
from seating_solvers.movements.letter_steps import (
    alike_tables,
    best_steps,
    pair_gains,
    steps_to_choose,
    useful_steps,
)

MOST_STEPS = 6
"""Seats that anybody is asked to count along a table, or colours of their own."""

FEWEST_TO_TURN = 4
"""Places a table must have where two colours go round it."""

MOST_TABLES = 400
"""Beyond, steps are taken as they come and not searched for."""


@dataclass(frozen=True, eq=False)
class RoomToTry:
    """A dinner with places laid.

    Parameters
    ----------
    dinner : Dinner
    places : Places
    random : numpy.random.Generator
    """

    dinner: Dinner
    places: Places
    random: np.random.Generator

    @cached_property
    def tables(self) -> int:
        """Tables that have places."""
        return int((self.places.sizes > 0).sum())

    @cached_property
    def letters(self) -> int:
        """Places of the largest table."""
        return int(self.places.sizes.max())

    @cached_property
    def gains(self) -> Ints | None:
        """What pairs of letters gain; None where tables are not alike, or are very many."""
        if self.tables > MOST_TABLES or not alike_tables(self.dinner, self.places):
            return None
        return pair_gains(self.dinner, self.places)


Family = Callable[[RoomToTry], Iterator[Way]]


def colours_move(room: RoomToTry) -> Iterator[Way]:
    """White, red and blue: in turn, and as pairs of letters gain most."""
    tables, letters = room.tables, room.letters
    if tables < 2:
        return
    in_turn = (0, 1) if tables == 2 else (0, 1, 2)
    turns = tuple(in_turn[one % len(in_turn)] for one in range(letters))
    steps = useful_steps(tables)
    for step in steps:
        yield ColoursMove(turns, step)
    if room.gains is not None:
        for step in steps:
            ways = [0, step, -step][: len(in_turn)]
            found = best_steps(room.gains, ways, [ways[one] for one in turns], room.random)
            yield ColoursMove(tuple(ways.index(one) for one in found), step)


def colours_turn(room: RoomToTry) -> Iterator[Way]:
    """Red so many on, and blue as many back, or none."""
    most = room.letters
    if most < FEWEST_TO_TURN:
        return
    for red in range(1, min((most + 1) // 2, MOST_STEPS + 1)):
        for blue in range(min(red, most // 2 - 1) + 1):
            yield ColoursTurn(red, blue)


def one_side_moves(room: RoomToTry) -> Iterator[Way]:
    """Along each table, and through all of them, where every table has two sides."""
    sides = second_sides(room.places)
    if not sides or len(sides) < room.tables:
        return
    for step in range(1, MOST_STEPS + 1):
        if step < max(map(len, sides)):
            yield OneSideMoves(step)
        if len(sides) > 1:
            yield OneSideMoves(step, through=True)


def circle_moves(room: RoomToTry) -> Iterator[Way]:
    """All but the first seat, so many on."""
    for step in range(1, min(room.letters - 1, MOST_STEPS + 1)):
        yield CircleMoves(step)


def letters_move_on(room: RoomToTry) -> Iterator[Way]:
    """Centred steps, and those by which pairs of letters gain most."""
    tables, letters = room.tables, room.letters
    if tables < 2:
        return
    allowed = steps_to_choose(tables, letters)
    first = tuple(
        step if step in allowed else allowed[step % len(allowed)] for step in centred(letters)
    )
    yield LettersMoveOn(first)
    if room.gains is not None:
        yield LettersMoveOn(best_steps(room.gains, allowed, first, room.random))
    else:
        for _ in range(40):
            yield LettersMoveOn(tuple(room.random.choice(allowed, letters).tolist()))


def numbers_added(room: RoomToTry) -> Iterator[Way]:
    """Every step up to half way round, along tables and across them."""
    count = len(room.places)
    steps = list(range(1, count // 2 + 1))
    if len(steps) > 100:
        steps = sorted(room.random.choice(steps, 100, replace=False).tolist())
    for step in steps:
        for across in (False, True) if room.tables > 1 else (False,):
            yield NumbersAdded(step, across)


def doubled_numbers(room: RoomToTry) -> Iterator[Way]:
    """Along tables, and across them."""
    if len(room.places) < 2:
        return
    for across in (False, True) if room.tables > 1 else (False,):
        yield DoubledNumbers(across)


FAMILIES: dict[str, Family] = {
    ColoursMove.name: colours_move,
    ColoursTurn.name: colours_turn,
    OneSideMoves.name: one_side_moves,
    CircleMoves.name: circle_moves,
    LettersMoveOn.name: letters_move_on,
    NumbersAdded.name: numbers_added,
    DoubledNumbers.name: doubled_numbers,
}
"""The families that a sentence tells, the simplest first."""
