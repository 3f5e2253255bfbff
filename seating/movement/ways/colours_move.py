"""Colours: some guests go on, some back and some stay, all who move as far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from seating.movement.places import Places
from seating.movement.ways.steps_said import steps_said
from seating.movement.ways.turns import turned
from seating.movement.ways.way import Mark, Way
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase, Said

COLOURS = ("white", "red", "blue")
"""Who stays, who goes on, and who goes back."""

_WAYS = (0, 1, -1)


def colour_said(colour: int) -> Said:
    """A colour, by its place in `COLOURS`."""
    return Said.of(f"colour_{COLOURS[colour]}")


@dataclass(frozen=True)
class ColoursMove(Way):
    """White stays, red goes so many tables on, and blue as many back.

    Parameters
    ----------
    colours : tuple of int
        The colour of each place of a table, by its place in `COLOURS`.
    step : int
        How many tables those go who move.
    """

    name: ClassVar[str] = "colours"
    mark: ClassVar[Mark] = "colour"

    colours: tuple[int, ...]
    step: int

    def leads(self, places: Places) -> Ints:
        """Each place of a table goes round the tables that have it."""
        steps = [self.step * _WAYS[colour] for colour in self.colours]
        return turned(len(places), zip(places.by_letter, steps, strict=True))

    def said(self, places: Places) -> Phrase:
        """Those colours that there are."""
        there = sorted(set(self.colours))
        steps = [self.step * _WAYS[colour] for colour in there]
        said = Said.of("walk_colours", moves=steps_said([*map(colour_said, there)], steps))
        used = places.sizes[places.sizes > 0]
        return said if (used == used[0]).all() else Said.of("walk_lacking_seat", walk=said)
