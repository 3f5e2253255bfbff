"""One side moves, as where people are introduced by the minute along long tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from seating.movement.places import Places
from seating.movement.ways.steps_said import far_said
from seating.movement.ways.turns import turned
from seating.movement.ways.way import Way
from seating.people.pairs import Ints
from seating.room.shapes.every_shape import shape_called
from seating.words.sentences.said import Phrase, Said


@dataclass(frozen=True)
class OneSideMoves(Way):
    """The side of a long table with the high seat numbers goes along; the other stays.

    Parameters
    ----------
    step : int
        How many seats it goes on.
    through : bool, optional
        Whether the end of a side leads to the next table, else to its own beginning.
    """

    name: ClassVar[str] = "one-side"

    step: int
    through: bool = False

    def leads(self, places: Places) -> Ints:
        """The places of the second side go round."""
        sides = second_sides(places)
        rows = [np.concatenate(sides)] if self.through and sides else sides
        return turned(len(places), [(row, self.step) for row in rows])

    def said(self, places: Places) -> Phrase:
        """How far they go, and where the end leads to."""
        key = "walk_side_through" if self.through else "walk_side"
        return Said.of(key, far=far_said(self.step, "walk_seats"))


def second_sides(places: Places) -> list[Ints]:
    """The places of the side with the high numbers, of each table with two sides."""
    found = []
    for number, table in enumerate(places.tables):
        rows = shape_called(table.shape).rows(table.own_seats)
        here = np.flatnonzero(places.table == number)
        if rows is None or not len(here):
            continue
        side = here[places.seat[here] > max(rows[0])]
        if len(side):
            found.append(side)
    return found
