"""A movement: at every change each guest goes from their place to the same next one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from seating.movement.places import Places
from seating.people.pairs import Ints
from seating.words.errors import InputError
from seating.words.sentences.said import Phrase, Said
from seating.words.sentences.told import told

if TYPE_CHECKING:
    from seating.movement.ways.way import Way


@dataclass(frozen=True, eq=False)
class Movement:
    """A way to walk, in a room where places are laid.

    Parameters
    ----------
    places : Places
    way : Way
        Where each place leads to.
    held : sequence of int, optional
        Places whose guests stay all evening, whatever the way says: nobody is led there, and
        who would be goes on to where that place leads.

    Raises
    ------
    InputError
        If the way leads from two places to one, or to where no place is laid, or none is laid
        where somebody is to stay.

    Examples
    --------
    >>> from seating.movement.ways.letters_move_on import LettersMoveOn
    >>> from seating.room.table import Table
    >>> places = Places([Table("1", 2), Table("2", 2), Table("3", 2)])
    >>> movement = Movement(places, LettersMoveOn((0, 1)))
    >>> movement.leads.tolist()
    [0, 3, 2, 5, 4, 1]
    >>> movement.sentence()[:51]
    'A stays and B goes one table on; after the last tab'
    >>> Movement(places, LettersMoveOn((0, 1)), held=[3]).leads.tolist()
    [0, 5, 2, 3, 4, 1]
    """

    places: Places
    way: Way
    held: Sequence[int] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "held", tuple(sorted(self.held)))
        if self.held and not 0 <= self.held[0] <= self.held[-1] < len(self.places):
            raise InputError("nobody stays where no place is laid")
        leads = self.way.leads(self.places)
        if sorted(leads.tolist()) != list(range(len(self.places))):
            raise InputError("a movement leads from every place to another of its own")

    @cached_property
    def leads(self) -> Ints:
        """The place that each leads to, shape (places,); a permutation."""
        return passed_over(self.way.leads(self.places), self.held)

    def walk(self, courses: int) -> Ints:
        """Where who begins at each place is at each course, shape (courses, places)."""
        here = np.arange(len(self.places))
        walked = []
        for _ in range(courses):
            walked.append(here)
            here = self.leads[here]
        return np.array(walked)

    def seats(self, start: Ints, courses: int) -> Ints:
        """The seat of each guest at each course, as `seating.Plan` takes them.

        Parameters
        ----------
        start : ndarray of int, shape (guests,)
            The place where each guest begins.
        courses : int
        """
        return np.asarray(self.places.room_seat[self.walk(courses)[:, start]])

    def said(self) -> Phrase:
        """The way, before it is told in a language."""
        walk = self.way.said(self.places)
        return Said.of("walk_held", walk=walk) if self.held else walk

    def sentence(self, lang: str = "en") -> str:
        """The way, as a host says it aloud."""
        return told(self.said(), lang)


def passed_over(leads: Ints, held: Sequence[int]) -> Ints:
    """The same way past some places, which lead to themselves.

    Examples
    --------
    >>> passed_over(np.array([1, 2, 3, 0]), [1, 2]).tolist()
    [3, 1, 2, 0]
    """
    stays = np.zeros(len(leads), dtype=bool)
    stays[list(held)] = True
    found = leads.copy()
    while (over := stays[found] & ~stays).any():
        found[over] = leads[found[over]]
    found[stays] = np.flatnonzero(stays)
    return found
