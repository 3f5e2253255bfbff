"""What the host is told of rows that are, or look like, more people than one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.comers.row_party import RowParty
from seating.words.names import listed, listed_few

MOST_TOLD = 5
MOST_LINES = 60

_SENTENCES = {
    "several": "Each gets one seat, but looks like several people: {told}; --split-names gives "
    "each person a seat and a card.",
    "one": "Read as one person, surname first: {told}; write 'and' between two people.",
    "household": "Each gets one seat, but looks like more people, nobody knows how many: {told}; "
    "write how many, as in 'Familie Fox (4)', or give each a row.",
    "away": "Left out, as their own column says: {told}.",
    "unsure": "It is not sure whether others come along, and they are {becomes}: {told}; "
    "--unsure {other}.",
    "number": "Not understood as a number of people, and passed over: {told}; write digits.",
}


class ToldOfParties:
    """Collects cells, and tells of each kind in one sentence.

    Parameters
    ----------
    choices : ComerChoices
    """

    def __init__(self, choices: ComerChoices) -> None:
        self.choices = choices
        self._cells: dict[str, dict[str, int]] = defaultdict(dict)

    def of(self, kind: str, cell: str, line: int) -> None:
        """Remember a cell of a kind, once, with its line."""
        self._cells[kind][cell] = line

    def sentences(self) -> Iterator[str]:
        """A sentence for each kind that came up."""
        seated = self.choices.seats_unsure
        for kind, sentence in _SENTENCES.items():
            if self._cells[kind]:
                yield sentence.format(
                    told=_listed_with_lines(self._cells[kind]),
                    becomes="seated" if seated else "left out",
                    other="leave leaves them out" if seated else "seat seats them",
                )


def _listed_with_lines(cells: Mapping[str, int]) -> str:
    """The first few cells, and the lines of the others."""
    told, lines = list(cells), sorted(set(cells.values()))
    if len(told) <= MOST_TOLD:
        return listed(told)
    seen = {cells[cell] for cell in told[:MOST_TOLD]}
    others = listed_few((str(line) for line in lines if line not in seen), MOST_LINES)
    lines_of = "line" if others.isdecimal() else "lines"
    return f"{', '.join(told[:MOST_TOLD])}, and on {lines_of} {others}"


def told_of_brought(parties: Mapping[int, RowParty], lines: Sequence[int]) -> list[str]:
    """A sentence on everybody who has no row of their own, or none.

    Parameters
    ----------
    parties : mapping of int to RowParty
        By row.
    lines : sequence of int
        Where each row stands.
    """
    count = sum(len(party.brought) for party in parties.values())
    if not count:
        return []
    told = [
        f"{_names(party)} with {party.name} (line {lines[row]})"
        for row, party in sorted(parties.items())
        if party.brought
    ]
    come = "1 guest comes" if count == 1 else f"{count:,} guests come"
    return [f"{come} without a row of their own: {listed_few(told, MOST_TOLD)}."]


def _names(party: RowParty) -> str:
    names = [one.name for one in party.brought if one.name]
    nameless = len(party.brought) - len(names)
    if nameless:
        names.append("a guest" if nameless == 1 else f"{nameless:,} guests")
    return listed_few(names, MOST_TOLD)
