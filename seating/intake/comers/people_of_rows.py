"""From the rows of a list to the people who come: each of them gets a row."""

from __future__ import annotations

from dataclasses import replace

from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.comers.counted_along import CountedAlong
from seating.intake.comers.list_cells import ListCells
from seating.intake.comers.named_along import NamedAlong
from seating.intake.comers.row_party import Brought, RowParty
from seating.intake.comers.rows_with_people import rows_with_people
from seating.intake.comers.said_chances import with_chances
from seating.intake.comers.told_of_parties import ToldOfParties, told_of_brought
from seating.intake.comers.who_comes import (
    check_somebody_comes,
    told_of_answers,
    who_comes,
)
from seating.intake.guest_list.guest_list import GuestList


def people_of_rows(read: GuestList, choices: ComerChoices) -> GuestList:
    """The list with a row for everybody who comes, and for nobody else.

    Parameters
    ----------
    read : GuestList
        Without its guests.
    choices : ComerChoices

    Raises
    ------
    InputError
        If nobody comes.
    """
    comers = who_comes(read, choices)
    told = ToldOfParties(choices)
    cells = ListCells(read, comers, told)
    parties, notes = _parties(cells)
    if not any(party.brought for party in parties.values()):
        check_somebody_comes(read, comers)
    notes = [
        *told_of_answers(read, comers),
        *told_of_brought(parties, read.lines),
        *notes,
        *told.sentences(),
    ]
    read = with_chances(replace(read, notes=read.notes + notes), comers.chances)
    if not parties and all(comers.seated):
        return read
    return rows_with_people(read, comers.seated, parties)


def _parties(cells: ListCells) -> tuple[dict[int, RowParty], list[str]]:
    """The party of each row that is more than its guest, and what is told of counts."""
    named, rows = NamedAlong(cells), range(len(cells.names))
    parties = {
        row: named.party(row)
        for row in named.rows_to_ask(rows)
        if cells.seated[row] or named.members
    }
    parties = {
        row: party
        for row, party in parties.items()
        if party.brought or party.rows or party.name != cells.names[row]
    }
    for row, party in list(parties.items()):
        for other in party.rows:
            theirs = parties.setdefault(other, RowParty(cells.names[other]))
            if row not in theirs.rows:
                theirs.rows.append(row)
    counted = CountedAlong(cells, parties)
    for row in rows if counted.are_counted else sorted(parties):
        if cells.seated[row] and (missing := counted.nameless(row)) > 0:
            party = parties.setdefault(row, RowParty(cells.names[row]))
            header = counted.header(row)
            party.brought += [Brought(header=header) for _ in range(missing)]
    return parties, list(counted.sentences())
