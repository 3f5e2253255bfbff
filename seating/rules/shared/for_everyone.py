"""What rules that may be for everyone share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from seating.rules.shared.rule import Rule
from seating.rules.shared.those import Those, Who, guests_of, guests_said, subject
from seating.words.errors import InputError
from seating.words.sentences.said import Phrase, Said, Series

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

    def who(self, dinner: Dinner, what: Said, *, each: bool = True) -> Said:
        """A sentence: its guests, and what they do.

        With `each` a kind of guests is spoken of as everyone, one by one.
        """
        who, many = self._subject(dinner, each)
        return Said.of("says", who=who, what=replace(what, many=many), when="")

    def _subject(self, dinner: Dinner, each: bool) -> tuple[Phrase, bool]:
        """Its guests, and whether they are several."""
        if self.guests is None:
            return subject(dinner, Those(but=self.but)), False
        if not any(isinstance(guest, Those) for guest in self.guests):
            names = [dinner.label(guest) for guest in self.asked(dinner)]
            return Series.of(names), len(names) > 1
        if each and len(self.guests) == 1:
            return self._spared(dinner, subject(dinner, self.guests[0])), False
        return self._spared(dinner, guests_said(dinner, self.guests)), True

    def _spared(self, dinner: Dinner, who: Phrase) -> Phrase:
        if not self.but:
            return who
        return Said.of("but", who=who, others=guests_said(dinner, self.but))
