"""Rows of guests who are known only by whose guests they are: ``Iris's +1``, ``Guest``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from seating.intake.comers.companions import HOUSEHOLD
from seating.intake.guest_list.guest_list import GuestList, Party
from seating.intake.guest_list.words_of_names import with_a_word, with_no_other_word
from seating.people.called_in_part import called_in_part
from seating.people.labels import labels_of
from seating.words.companion_words import (
    is_nobody_yet,
    may_be_of_nobody,
    may_say_whose,
    whose_guest,
)
from seating.words.guest_of import FIELD, guest_of
from seating.words.names import fold, listed_few

MOST_TOLD = 6


def named_after_hosts(read: GuestList) -> GuestList:
    """The list with such guests called after their hosts, with whom they are kept.

    A host is whom the name says, or else the first of the household who has a name. Who has
    none is told.

    Parameters
    ----------
    read : GuestList
        With its guests.
    """
    placed = {guest for party in read.parties for guest in party.nameless}
    none_yet = [
        index
        for index in _perhaps_of_hosts([guest.name for guest in read.guests])
        if index not in placed and not read.guests[index].get(FIELD)
        and (is_nobody_yet(read.guests[index].name)
             or whose_guest(read.guests[index].name) is not None)
    ]  # fmt: skip
    if not none_yet:
        return read
    hosts = _Hosts(read, set(none_yet) | placed)
    guests, parties, told = list(read.guests), list(read.parties), []
    for index in none_yet:
        host = hosts.of(index)
        if host is None:
            told.append(f"{guests[index].name!r} on line {read.lines[index]}")
            continue
        label = hosts.labels[host]
        fields = {key: value for key, value in guests[index].fields.items()
                  if key not in ("first", "last")} | {FIELD: label}  # fmt: skip
        guests[index] = replace(guests[index], name=guest_of(label), fields=fields)
        parties.append(Party((host, index), (index,), (), (), (index,), read.origin(index)))
    return replace(
        read, guests=tuple(guests), parties=tuple(parties), notes=[*read.notes, *_told(told)]
    )


def _perhaps_of_hosts(names: Sequence[str]) -> list[int]:
    """Places of the names that want a closer look."""
    nobody = with_no_other_word(names, may_be_of_nobody)
    return sorted({*nobody, *with_a_word(names, may_say_whose)})


class _Hosts:
    """Finds who brings somebody."""

    def __init__(self, read: GuestList, nameless: set[int]) -> None:
        self.read = read
        self.named = [index for index in range(len(read.guests)) if index not in nameless]
        guests = [read.guests[index] for index in self.named]
        self.labels = dict(zip(self.named, labels_of(guests), strict=True))
        self._parts = called_in_part(guests)
        self._whole: dict[str, list[int]] = {}
        for place, guest in enumerate(guests):
            self._whole.setdefault(fold(guest.name), []).append(place)

    def of(self, index: int) -> int | None:
        """The host of a guest, where it is clear."""
        who = whose_guest(self.read.guests[index].name)
        if who is None:
            return next(self._of_household(index), None)
        found = self._whole.get(fold(who)) or self._parts.get(fold(who), [])
        near = [self.named[place] for place in found]
        mine = [host for host in near if host in set(self._of_household(index))]
        if len(near) == 1 or mine:
            return (mine or near)[0]
        return None

    def _of_household(self, index: int) -> Iterator[int]:
        household = fold(self.read.guests[index].get(HOUSEHOLD))
        if household:
            for other in self.named:
                if fold(self.read.guests[other].get(HOUSEHOLD)) == household:
                    yield other


def _told(names: list[str]) -> list[str]:
    if not names:
        return []
    each = "it gets a seat, and a card that says so" if len(names) == 1 else (
        "each gets a seat, and a card that says so"
    )  # fmt: skip
    return [f"No name yet: {listed_few(names, MOST_TOLD)}; {each}."]
