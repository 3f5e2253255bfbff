"""What rules that may be for everyone share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.rule import Rule
from seating.rules.shared.those import (
    Those,
    Who,
    guests_of,
    listed_guests,
    sentence_of,
    subject,
)
from seating.words.errors import InputError
from seating.words.names import listed

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Everyone(Rule):
    """A rule for everyone, or for some.

    Parameters
    ----------
    guests : tuple of str or Those, optional
        Ids, or kinds of guests; everyone when left out.
    but : tuple of str or Those, optional
        Those whom it does not ask.
    """

    guests: tuple[Who, ...] | None = None
    but: tuple[Who, ...] = ()

    def check(self, dinner: Dinner) -> None:
        if not self.asked(dinner):
            raise InputError("this rule is for nobody")

    def asked(self, dinner: Dinner) -> list[int]:
        """Indices of the guests it is for, ascending."""
        spared = set(guests_of(dinner, *self.but))
        if self.guests is None:
            return [guest for guest in range(len(dinner.guests)) if guest not in spared]
        return sorted(set(guests_of(dinner, *self.guests)) - spared)

    def who(self, dinner: Dinner, one: str, several: str, *, each: bool = True) -> str:
        """Its guests as the subject of a sentence, with what one of them does, or several.

        With `each` a kind of guests is spoken of as everyone, one by one.
        """
        if self.guests is None:
            return f"{subject(dinner, Those(but=self.but))} {one}"
        if not any(isinstance(guest, Those) for guest in self.guests):
            names = [dinner.label(guest) for guest in self.asked(dinner)]
            return f"{listed(names)} {one if len(names) == 1 else several}"
        spared = f" but {listed_guests(dinner, self.but)}" if self.but else ""
        if each and len(self.guests) == 1:
            return f"{subject(dinner, self.guests[0])}{spared} {one}"
        return sentence_of(f"{listed_guests(dinner, self.guests)}{spared} {several}")
