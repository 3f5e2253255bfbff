"""Whom a word names: looked up many times, so without a guess at what was meant."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from seating.dinner.dinner import Dinner
from seating.people.labels import guests_by_name
from seating.words.names import fold


@dataclass(frozen=True, eq=False)
class People:
    """The guests of a dinner, by id, name and printed name.

    Parameters
    ----------
    dinner : Dinner
        `seating.Dinner.guest_index` gives the same answers, with errors that help.
    """

    dinner: Dinner

    @cached_property
    def by_id(self) -> dict[str, int]:
        """The guest of each id."""
        return {guest.id: index for index, guest in enumerate(self.dinner.guests)}

    @cached_property
    def by_name(self) -> dict[str, set[int]]:
        """Guests of each name and printed name, folded."""
        found = guests_by_name(self.dinner.guests, self.dinner.labels)
        return {name: set(guests) for name, guests in found.items()}

    def knows(self, who: str) -> bool:
        """Whether at least one guest is called so."""
        return who in self.by_id or fold(who) in self.by_name

    def index(self, who: str) -> int:
        """Index of the guest called so.

        Raises
        ------
        InputError
            If nobody, or more than one guest, is.
        """
        found = self.by_id.get(who)
        if found is not None:
            return found
        called = self.by_name.get(fold(who), set())
        return next(iter(called)) if len(called) == 1 else self.dinner.guest_index(who)
