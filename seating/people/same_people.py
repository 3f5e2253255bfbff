"""Who of one evening's guests is who of another's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from seating.people.guest import Guest
from seating.people.pairs import Ints
from seating.words.names import fold

BY_NAME, BY_ID = "name", "id"


@dataclass(frozen=True, eq=False)
class SamePeople:
    """Who is who, and where ids and names disagree about it.

    Parameters
    ----------
    now : ndarray of int64, shape (earlier guests,)
        Index among tonight's guests of each earlier guest, or -1.
    other_name : tuple of (int, int)
        Earlier guests and tonight's, by index, of one id and different names.
    other_id : tuple of (int, int)
        Earlier guests and tonight's, by index, of one name and different ids.
    """

    now: Ints
    other_name: tuple[tuple[int, int], ...] = ()
    other_id: tuple[tuple[int, int], ...] = ()


def same_people(guests: Sequence[Guest], earlier: Sequence[Guest], by: str = BY_NAME) -> SamePeople:
    """Who of the earlier guests is who tonight.

    People are the same when both lists gave them the same id and the same name. Others are the
    same when both lists know just one guest of the name; an id alone may have been given anew
    by another system. With ``by="id"`` an id alone makes people the same, and a name does so
    only of those of whom one list has no id.

    Parameters
    ----------
    guests, earlier : sequence of Guest
    by : {"name", "id"}, optional
        What goes first where they disagree.
    """
    found = _Matching(guests, earlier)
    found.by_id(named_alike=True)
    if by == BY_ID:
        found.by_id(named_alike=False)
        found.by_name(without_ids=True)
    else:
        found.by_name(without_ids=False)
    return SamePeople(np.array(found.now, dtype=np.int64), *found.disagreements())


class _Matching:
    """Pairs of an earlier guest and one of tonight, nobody twice."""

    def __init__(self, guests: Sequence[Guest], earlier: Sequence[Guest]) -> None:
        self.guests, self.earlier = guests, earlier
        self.ids = {guest.id: index for index, guest in enumerate(guests) if guest.own_id}
        self.names = _unique_names(guests)
        self.named = _unique_names(earlier)
        self.now = [-1] * len(earlier)
        self.taken: set[int] = set()

    def _match(self, before: int, tonight: int) -> None:
        if self.now[before] < 0 and tonight not in self.taken:
            self.now[before] = tonight
            self.taken.add(tonight)

    def by_id(self, *, named_alike: bool) -> None:
        """Match those of one id, and only of one name too if that is asked."""
        for before, guest in enumerate(self.earlier):
            tonight = self.ids.get(guest.id) if guest.own_id else None
            if tonight is None:
                continue
            if not named_alike or fold(self.guests[tonight].name) == fold(guest.name):
                self._match(before, tonight)

    def by_name(self, *, without_ids: bool) -> None:
        """Match those of one name, of which there is only one; or those of them without ids."""
        for name, before in self.named.items():
            tonight = self.names.get(name)
            if tonight is None:
                continue
            both = self.earlier[before].own_id and self.guests[tonight].own_id
            if not (without_ids and both):
                self._match(before, tonight)

    def disagreements(self) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
        """Those of one id and two names, and those of one name and two ids."""
        other_name = tuple(
            (before, self.ids[guest.id])
            for before, guest in enumerate(self.earlier)
            if guest.own_id
            and guest.id in self.ids
            and fold(self.guests[self.ids[guest.id]].name) != fold(guest.name)
        )
        other_id = tuple(
            (before, self.names[name])
            for name, before in self.named.items()
            if name in self.names
            and self.earlier[before].own_id
            and self.guests[self.names[name]].own_id
            and self.earlier[before].id != self.guests[self.names[name]].id
        )
        return other_name, other_id


def _unique_names(guests: Sequence[Guest]) -> dict[str, int]:
    counts: dict[str, list[int]] = {}
    for index, guest in enumerate(guests):
        counts.setdefault(fold(guest.name), []).append(index)
    return {name: found[0] for name, found in counts.items() if len(found) == 1}
