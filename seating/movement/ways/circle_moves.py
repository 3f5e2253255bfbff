"""The circle: one stays, and all others go round, as players of a tournament do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from seating.movement.places import Places
from seating.movement.ways.steps_said import far_said
from seating.movement.ways.turns import turned
from seating.movement.ways.way import Way
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase, Said


@dataclass(frozen=True)
class CircleMoves(Way):
    """At each table the first seat stays, and all others go so many on.

    Across a long table of an even number of seats everyone then faces another each time, until
    all have faced all: the circle method of tournaments.

    Parameters
    ----------
    step : int
        How many seats they go on.
    """

    name: ClassVar[str] = "circle"

    step: int

    def leads(self, places: Places) -> Ints:
        """All but the first place of a table go round."""
        tables = [np.flatnonzero(places.table == one)[1:] for one in range(len(places.tables))]
        return turned(len(places), [(here, self.step) for here in tables if len(here)])

    def said(self, places: Places) -> Phrase:
        """How far they go."""
        return Said.of("walk_circle", far=far_said(self.step, "walk_seats"))
