"""What a way is: where each place leads to at a change, and how that is said."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar, Literal

from seating.movement.places import Places
from seating.people.pairs import Ints
from seating.words.sentences.said import Phrase

CARRIED = ("letter", "colour", "follow")
"""What guests carry on a card; a number lies at each place."""

Mark = Literal["", "letter", "colour", "number", "follow"]


class Way(ABC):
    """A way to walk from place to place, the same at every change."""

    name: ClassVar[str]
    """As plan.json and JSON documents call it."""

    mark: ClassVar[Mark] = ""
    """What guests have to know of themselves, on a card that they carry; none where what lies at
    the place is enough."""

    @abstractmethod
    def leads(self, places: Places) -> Ints:
        """The place that each leads to, shape (places,)."""

    @abstractmethod
    def said(self, places: Places) -> Phrase:
        """The way in a sentence, before it is told in a language."""
