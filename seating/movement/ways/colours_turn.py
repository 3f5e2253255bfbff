"""Colours at one table: red goes round one way and blue the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from seating.movement.places import Places
from seating.movement.ways.colours_move import colour_said
from seating.movement.ways.steps_said import far_said
from seating.movement.ways.turns import turned
from seating.movement.ways.way import Mark, Way
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase, Said

_RED, _BLUE = 1, 2


@dataclass(frozen=True)
class ColoursTurn(Way):
    """Every other place is red; red goes on around its table and blue back, or stays.

    Parameters
    ----------
    red, blue : int
        How many places of their own colour each goes, at least 1 and at least 0.
    """

    name: ClassVar[str] = "colours-around"
    mark: ClassVar[Mark] = "colour"

    red: int
    blue: int

    def leads(self, places: Places) -> Ints:
        """Each colour goes round its table."""
        rows = []
        for table in range(len(places.tables)):
            here = np.flatnonzero(places.table == table)
            rows += [(here[::2], self.red), (here[1::2], -self.blue)]
        return turned(len(places), rows)

    def said(self, places: Places) -> Phrase:
        """How far each goes; one that stays is told to stay."""
        red = Said.of("walk_on", who=colour_said(_RED), far=far_said(self.red, "walk_seats"))
        blue = (
            Said.of("walk_back", who=colour_said(_BLUE), far=far_said(self.blue, "walk_seats"))
            if self.blue
            else Said.of("walk_stays", who=colour_said(_BLUE))
        )
        return Said.of("walk_colours_turn", red=red, blue=blue)
