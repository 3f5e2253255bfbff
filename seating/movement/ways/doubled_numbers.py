"""Doubling: every place of the room has a number, and each leads to twice its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from seating.movement.places import Places
from seating.movement.ways.way import Mark, Way
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase, Said


@dataclass(frozen=True)
class DoubledNumbers(Way):
    """Double your number; over the last, take away one more than that.

    With an odd number of places the last one stays, so that there is an even number of others.

    Parameters
    ----------
    across : bool, optional
        Whether numbers go from table to table and not along each table (`Places.numbered`).
    """

    name: ClassVar[str] = "doubling"
    mark: ClassVar[Mark] = "number"

    across: bool = False

    def leads(self, places: Places) -> Ints:
        """Twice the number, by the odd number after the last that moves."""
        order = places.numbered(self.across)
        odd = _last(places) + 1
        numbers = np.arange(1, odd)
        leads = np.arange(len(places))
        leads[order[numbers - 1]] = order[2 * numbers % odd - 1]
        return leads

    def said(self, places: Places) -> Phrase:
        """What is doubled, and what taken away."""
        last = _last(places)
        said = Said.of("walk_double", most=last, less=last + 1)
        stays = len(places) > last
        return Said.of("walk_number_stays", walk=said, number=len(places)) if stays else said


def _last(places: Places) -> int:
    """The last number that moves; even."""
    return len(places) // 2 * 2
