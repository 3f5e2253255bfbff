"""How many guests without a name come along: who is counted and not named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from seating.intake.comers.list_cells import ListCells
from seating.intake.comers.named_along import plus_count
from seating.intake.comers.row_party import RowParty
from seating.words.attendance import answer_in
from seating.words.companion_words import is_nobody_yet
from seating.words.counted_people import along_with, count_in
from seating.words.names import bare

COUNTING = ("plus one", "guest count", "party size", "rsvp", "children")
"""Columns that may count who comes along."""
_ADULTS = ("adult", "erwachs", "volwassen", "vuxna")


class CountedAlong:
    """Counts.

    Parameters
    ----------
    cells : ListCells
    parties : mapping of int to RowParty
        By row, with everybody who is named.
    """

    def __init__(self, cells: ListCells, parties: Mapping[int, RowParty]) -> None:
        self.cells = cells
        self.parties = parties

    def nameless(self, row: int) -> int:
        """How many more come with the guest of a row than are named.

        Each cell that counts is believed by itself, and the greatest number is taken: a plus
        one who is named is not another guest.
        """
        if not self.are_counted and row not in self.parties:
            return 0
        party = self.parties.get(row, RowParty(""))
        named_children = sum(one.child for one in party.brought)
        adults = len(party.brought) - named_children + len(party.rows)
        children = max(named_children, self.cells.number(row, "children"))
        others = max([adults, *self._beside(row, party)]) + children
        others = max(others, self._in_all(row, party, children) - 1)
        return others - adults - named_children

    @cached_property
    def are_counted(self) -> bool:
        """Whether any column may count who comes along."""
        return any(map(self.cells.places, COUNTING))

    def header(self, row: int) -> str | None:
        """The column that counts them, as written."""
        for column in COUNTING:
            for place, value in self.cells.cells(row, column):
                if (count_in(value) or (plus_count(value) if column == "plus one" else 0) or 0) > 0:
                    return self.cells.header(place)
        return None

    def _beside(self, row: int, party: RowParty) -> Iterator[int]:
        """How many come beside the guest, by each cell that says so."""
        for place, value in self.cells.cells(row, "plus one"):
            yield self._plus(row, place, value)
        for _, value in self.cells.cells(row, "rsvp"):
            along = along_with(value)
            if along is not None and not along.in_all:
                yield along.others
        if self.counts_beside:
            yield self.cells.number(row, "guest count")
        if party.along is not None and not party.along.in_all:
            yield party.along.others + party.like_host

    def _plus(self, row: int, place: int, value: str) -> int:
        answer, count = answer_in(value), plus_count(value) or 0
        if count_in(value) is not None or is_nobody_yet(value):
            return count
        if count and answer is not None and not answer.sure:
            self.cells.tell("unsure", row, place)
            return count if self.cells.comers.choices.seats_unsure else 0
        return count

    def _in_all(self, row: int, party: RowParty, children: int) -> int:
        """How many come in all, the guest counted, by the cell that counts most; or 0."""
        sizes = [0 if party.along is None or not party.along.in_all else party.along.others + 1]
        sizes += [self._rsvp_size(value) for _, value in self.cells.cells(row, "rsvp")]
        size = self._size(row)
        if size:
            sizes.append(size + children if self._counts_adults else size)
        return max(sizes)

    def _size(self, row: int) -> int:
        """``party size``, less those of the party who have rows of their own.

        Where several rows of a household or an order say how many they are, it is the same
        party that they count; the first of them brings whoever has no row.
        """
        own = self._written_size(row)
        together = self.cells.rows_of_party(row)
        if len(together) == 1 or own <= 1:
            return own
        others = [other for other in together if other != row]
        if row != together[0]:
            return 1
        size = max(self._written_size(one) for one in together)
        linked = self.parties[row].rows if row in self.parties else []
        with_row = sum(other not in linked for other in others)
        brought = sum(len(self.parties[one].brought) for one in others if one in self.parties)
        return size - with_row - brought

    def _written_size(self, row: int) -> int:
        size = self.cells.number(row, "party size")
        return size if self.counts_beside else max(size, self.cells.number(row, "guest count"))

    @staticmethod
    def _rsvp_size(value: str) -> int:
        along = along_with(value)
        if along is not None and along.in_all:
            return along.others + 1
        return (count_in(value) or 0) if value.isdecimal() else 0

    @cached_property
    def _counts_adults(self) -> bool:
        headers = [bare(self.cells.header(place)) for place in self.cells.places("party size")]
        return any(word in header for header in headers for word in _ADULTS)

    @cached_property
    def counts_beside(self) -> bool:
        """Whether ``guest count`` counts those beside the guest: some who come bring nobody."""
        counts = self._guest_counts
        return not counts or 0 in counts

    @cached_property
    def _guest_counts(self) -> list[int]:
        """The numbers of ``guest count``; 0 where a cell is blank."""
        return [
            count_in(self.cells.read.columns[place][row]) or 0
            for place in self.cells.places("guest count")[:1]
            for row, comes in enumerate(self.cells.seated)
            if comes
        ]

    def sentences(self) -> Iterator[str]:
        """How ``guest count`` is read, where that makes a difference."""
        for place in self.cells.places("guest count")[:1]:
            word = self.cells.header(place)
            if self.counts_beside and any(self._guest_counts):
                yield (
                    f"{word!r} is read as how many others a guest brings, since some bring nobody; "
                    f'if it counts the guest too, say --column "{word}=party size".'
                )
            elif not self.counts_beside and max(self._guest_counts, default=0) > 1:
                yield (
                    f"{word!r} is read as how many come in all, since it is nowhere 0 or blank; "
                    f'if it does not count the guest, say --column "{word}=plus one".'
                )
