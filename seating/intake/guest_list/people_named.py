"""Whom a word names: looked up many times, so without a guess at what was meant."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from seating.dinner.dinner import Dinner
from seating.intake.guest_list.whole_names import NOBODY, WholeNames
from seating.intake.guest_list.words_of_names import with_a_word
from seating.people.called_in_part import called_in_part
from seating.people.labels import guests_by_name
from seating.words.errors import Origin
from seating.words.names import fold

_JOINED = r"(?:and|und|et|y|e|en|och)"
BETWEEN = rf"[,/&|+]|\s{_JOINED}\s"
"""A pattern of what may stand between names where they are not parted by semicolons."""
_BETWEEN = re.compile(BETWEEN, re.IGNORECASE)
_JOINING = re.compile(_JOINED, re.IGNORECASE)
_MARKS = re.compile(r"[,/&|+:;\n]")


@dataclass(frozen=True, eq=False)
class People:
    """The guests of a dinner, by id, name and printed name.

    Parameters
    ----------
    dinner : Dinner
        `seating.Dinner.guest_index` gives the same answers, with errors that help.
    taken : dict of str to str, optional
        Filled in: what was taken for a guest of whose name it is a part, and the name.
    absent : frozenset of str, optional
        Names, folded, and ids of those who are in the list and do not come.
    passed : dict of str to Origin, optional
        Filled in: those of them who were named, and where first.
    """

    dinner: Dinner
    taken: dict[str, str] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()
    passed: dict[str, Origin] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> dict[str, int]:
        """The guest of each id."""
        return {guest.id: index for index, guest in enumerate(self.dinner.guests)}

    @cached_property
    def by_name(self) -> dict[str, list[int]]:
        """Guests of each name and printed name, folded."""
        return guests_by_name(self.dinner.guests, self.dinner.labels)

    @cached_property
    def by_whole_name(self) -> WholeNames:
        """The guest of each name as the list has it, where that can mean nobody and nothing else.

        Nearly all of the names of a long list are looked up here, without being folded.
        """
        guests = self.dinner.guests
        names = [guest.name for guest in guests]
        others: set[int] = set()
        if self.dinner.labels != tuple(names):  # else no two names are alike
            others.update(*(alike for alike in self.by_name.values() if len(alike) > 1))
        others.update(guest for guest in with_a_word(names, _may_stand_apart)
                      if _may_part(names[guest]))  # fmt: skip
        found = WholeNames(names, others)
        of_ids = found.places([guest.id for guest in guests])
        also_ids = of_ids[of_ids != NOBODY].tolist()
        return WholeNames(names, others.union(also_ids)) if also_ids else found

    def knows(self, who: str) -> bool:
        """Whether at least one guest is called so, in whole or in part."""
        return self.knows_whole(who) or fold(who) in self._in_part

    def knows_whole(self, who: str) -> bool:
        """Whether at least one guest is called so: by id, name or printed name."""
        return who in self.by_id or fold(who) in self.by_name

    @cached_property
    def _in_part(self) -> dict[str, list[int]]:
        return called_in_part(self.dinner.guests)

    def is_absent(self, who: str) -> bool:
        """Whether somebody is called so who does not come, and nobody who does."""
        return (
            bool(self.absent)
            and not self.knows(who)
            and (who in self.absent or fold(who) in self.absent)
        )

    def passes(self, who: str, origin: Origin) -> bool:
        """Whether a name is that of somebody who does not come, and is passed over: told once."""
        if not self.is_absent(who):
            return False
        self.passed.setdefault(who, origin)
        return True

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
        called = self.by_name.get(fold(who), [])
        if len(called) == 1:
            return called[0]
        guest = self.dinner.guest_index(who)
        self.taken[who] = self.dinner.label(guest)
        return guest


def _may_part(name: str) -> bool:
    """Whether a name holds what may stand between names, or before a strength."""
    if _MARKS.search(name):
        return True
    return len(name.split()) > 2 and _BETWEEN.search(name) is not None


def _may_stand_apart(word: str) -> bool:
    """Whether a name that has no such word surely holds nothing that may part it."""
    return _MARKS.search(word) is not None or _JOINING.fullmatch(word) is not None
