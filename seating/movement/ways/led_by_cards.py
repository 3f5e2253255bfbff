"""Ways that cards tell place by place, since no sentence could."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from seating.movement.places import Places
from seating.movement.ways.way import Mark, Way
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase, Said


@dataclass(frozen=True)
class SeatCards(Way):
    """At each place lies a card that names the next one, and stays there all evening.

    Parameters
    ----------
    leads_to : tuple of int
        The place that each leads to.
    """

    name: ClassVar[str] = "seat-cards"

    leads_to: tuple[int, ...]

    def leads(self, places: Places) -> Ints:
        """As the cards say."""
        return np.array(self.leads_to, dtype=np.int64)

    def said(self, places: Places) -> Phrase:
        """What to do with the cards."""
        return Said.of("walk_cards")


@dataclass(frozen=True)
class FollowOne(SeatCards):
    """Each guest carries a number and that of another, whose seat they take at each change.

    Whom a guest follows is at first where the guest's own place leads to; both then go the same
    way, one a change behind the other. Nobody can follow an empty seat, so that every place that
    leads elsewhere is taken.
    """

    name: ClassVar[str] = "follow"
    mark: ClassVar[Mark] = "follow"

    def said(self, places: Places) -> Phrase:
        """What to do with the cards."""
        return Said.of("walk_follow")
