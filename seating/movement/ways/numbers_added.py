"""Adding: every place of the room has a number, and each leads so many further."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from seating.movement.places import Places
from seating.movement.ways.turns import turned
from seating.movement.ways.way import Mark, Way
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase, Said


@dataclass(frozen=True)
class NumbersAdded(Way):
    """Add so much to your number; over the last, take that away.

    Parameters
    ----------
    step : int
        What is added.
    across : bool, optional
        As for `DoubledNumbers`.
    """

    name: ClassVar[str] = "adding"
    mark: ClassVar[Mark] = "number"

    step: int
    across: bool = False

    def leads(self, places: Places) -> Ints:
        """All go round by their numbers."""
        return turned(len(places), [(places.numbered(self.across), self.step)])

    def said(self, places: Places) -> Phrase:
        """What is added, and what taken away."""
        return Said.of("walk_add", step=self.step, most=len(places))
