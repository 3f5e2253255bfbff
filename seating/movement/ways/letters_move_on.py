"""Letters that move on: each place of a table has a letter, and each letter its own step."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from math import gcd
from typing import ClassVar

from seating.movement.places import Places, letter_of
from seating.movement.ways.steps_said import steps_said
from seating.movement.ways.turns import turned
from seating.movement.ways.way import Mark, Way
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase, Said


@dataclass(frozen=True)
class LettersMoveOn(Way):
    """Each letter goes its own number of tables on, and keeps its letter.

    Two guests of different letters share a table again after so many changes as it takes until
    the difference of their steps, so often, is a multiple of the tables; two of one letter never
    do. With steps 0, 1, -1, 2, -2, ... the differences are those of 0, 1, 2, 3, ..., and the way
    is half as long.

    Parameters
    ----------
    steps : tuple of int
        How many tables each letter goes on, back where it is negative.
    """

    name: ClassVar[str] = "letters"
    mark: ClassVar[Mark] = "letter"

    steps: tuple[int, ...]

    def leads(self, places: Places) -> Ints:
        """Each letter goes round the tables that have it."""
        rows = zip(places.by_letter, self.steps, strict=True)
        return turned(len(places), rows)

    def said(self, places: Places) -> Phrase:
        """Letters that go alike are told together."""
        letters = [letter_of(one) for one in range(len(self.steps))]
        said = Said.of("walk_letters", moves=steps_said(letters, self.steps))
        used = places.sizes[places.sizes > 0]
        return said if (used == used[0]).all() else Said.of("walk_lacking", walk=said)


def centred(count: int) -> tuple[int, ...]:
    """Steps that differ as 0, 1, 2, ... do, and are as short as can be.

    Examples
    --------
    >>> centred(5)
    (0, 1, -1, 2, -2)
    """
    return tuple((one + 1) // 2 * (1 if one % 2 else -1) for one in range(count))


def courses_without_repeat(steps: tuple[int, ...], tables: int) -> int:
    """At how many courses nobody shares a table twice, where all tables have all letters.

    Examples
    --------
    >>> courses_without_repeat(centred(5), 7), courses_without_repeat(centred(4), 6)
    (7, 2)
    """
    differences = {
        abs(one - other)
        for place, one in enumerate(steps)
        for other in islice(steps, place + 1, None)
    }
    return min((tables // gcd(tables, far) for far in differences), default=tables)
