"""What a host chooses about who comes, and whom they bring."""

from __future__ import annotations

from dataclasses import dataclass

from seating.intake.rules.couples import KEEP
from seating.words.errors import InputError
from seating.words.names import did_you_mean

UNSURE = ("seat", "leave")
MAYBES = ("spread", "anywhere")
ANYWHERE = "anywhere"
"""In place of how companions are kept: they sit where any guest does."""


@dataclass(frozen=True)
class ComerChoices:
    """A host's choices.

    Parameters
    ----------
    unsure : {"seat", "leave"}, optional
        What becomes of guests of whom it is not known whether they come. They are seated
        when left out: an empty chair harms nobody, a guest without one does.
    split_names : bool, optional
        Whether a cell that looks like several people is several.
    companions : str, optional
        How guests without a name, and children, are kept with the one who brings them: as
        couples are, or `ANYWHERE`.
    maybes : {"spread", "anywhere"}, optional
        Whether those who may stay away are spread over the tables, so that this does little
        harm; they are when left out.

    Raises
    ------
    InputError
        If a word is none of these.
    """

    unsure: str = UNSURE[0]
    split_names: bool = False
    companions: str = "together"
    maybes: str = MAYBES[0]

    def __post_init__(self) -> None:
        _check("unsure guests are seated or left out", self.unsure, UNSURE)
        _check("guests who may stay away are spread or sit anywhere", self.maybes, MAYBES)
        _check("companions cannot be kept so", self.companions, (*KEEP, ANYWHERE))

    @property
    def spreads_maybes(self) -> bool:
        """Whether those who may stay away are spread over the tables."""
        return self.maybes == MAYBES[0]

    @property
    def seats_unsure(self) -> bool:
        """Whether those who are not sure get a seat."""
        return self.unsure == UNSURE[0]


def _check(what: str, word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        hint = did_you_mean(word, words) or f"say {', '.join(words[:-1])} or {words[-1]}"
        raise InputError(what, value=word, hint=hint)
