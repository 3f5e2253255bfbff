"""Cells and rows are found by what they mean."""

from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.comers.list_cells import ListCells
from seating.intake.comers.told_of_parties import ToldOfParties
from seating.intake.comers.who_comes import who_comes
from seating.intake.files.header_and_rows import open_sheet
from seating.intake.guest_list.guest_list import read_guest_list
from seating.intake.guest_list.header_row import HeaderRow
from tests.seating.intake.reading import source

LIST = """name,rsvp,household,Order No,party size,plus one,+1
Ana,yes,Fox,1,2,,Bo
Bo,yes,fox,2,x,,
Cy,no,Fox,2,,,
Dee,yes,,2,1,yes,Eve
Eve,yes,-,2,,,
"""


def cells() -> ListCells:
    choices = ComerChoices()
    read = read_guest_list(open_sheet(source(LIST), HeaderRow().recognise))
    return ListCells(read, who_comes(read, choices), ToldOfParties(choices))


def test_cells_by_meaning():
    found = cells()
    assert [found.header(place) for place in found.places("plus one")] == ["plus one", "+1"]
    assert list(found.cells(3, "plus one")) == [(5, "yes"), (6, "Eve")]
    assert found.places("children") == []


def test_numbers_and_what_is_none():
    found = cells()
    assert [found.number(row, "party size") for row in range(5)] == [2, 0, 0, 1, 0]
    assert list(found.told.sentences()) == [
        "Not understood as a number of people, and passed over: 'x' on line 3, column party size; "
        "write digits."
    ]


def test_rows_of_a_party_are_those_that_come():
    found = cells()
    assert found.rows_of_party(0) == [0, 1]
    assert found.rows_of_party(3) == [1, 3, 4]
    assert found.rows_called("ANA") == [0]
    assert found.rows_called("Zoë") == []
