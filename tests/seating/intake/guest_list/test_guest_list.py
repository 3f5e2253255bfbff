"""The cells of a list, by column and by guest."""

import pytest

from seating.intake.files.header_and_rows import open_sheet
from seating.intake.guest_list.guest_list import Cell, GuestList, read_guest_list
from seating.intake.guest_list.header_row import HeaderRow
from seating.words.errors import InputError, Origin
from tests.seating.intake.reading import source


def listed(text: str) -> GuestList:
    return read_guest_list(open_sheet(source(text), HeaderRow().recognise))


LIST = listed("Name,Knows,,Avoids,not with,Crew\n Ana ,,,Bo,,Gull\n\nBo,Ana,,,Cy,\nCy,,,,,\n")


def test_filled_cells_say_where_they_stand():
    assert list(LIST.filled("knows")) == [Cell(1, "Ana", Origin("guests.csv", 4, "Knows"))]
    assert [cell.value for cell in LIST.filled("name")] == ["Ana", "Bo", "Cy"]


def test_several_headers_may_mean_one_column():
    assert [(cell.guest, cell.value) for cell in LIST.filled("avoid")] == [(0, "Bo"), (1, "Cy")]


def test_cells_are_found_by_the_rule_they_ask_for():
    assert list(LIST.asking("apart")) == list(LIST.filled("avoid"))
    assert list(LIST.asking("together")) == []
    both = listed("name,arrives,courses\nAna,2,\nBo,,1\n")
    assert [cell.origin.column for cell in both.asking("present")] == ["courses", "arrives"]


def test_what_is_not_understood_is_no_column():
    assert LIST.values("crew") is None
    assert list(LIST.filled("crew")) == []
    assert LIST.columns[-1] == ["Gull", "", ""]


def test_a_blank_column_without_a_header_is_no_column():
    assert [header.written for header in LIST.headers] == [
        "Name",
        "Knows",
        "Avoids",
        "not with",
        "Crew",
    ]
    assert LIST.lines == [2, 4, 5]


def test_values_are_those_of_the_first_header():
    assert LIST.values("name") == ["Ana", "Bo", "Cy"]
    assert LIST.values("table") is None
    assert LIST.origin(2) == Origin("guests.csv", 5)


def test_a_list_of_nobody_is_an_error():
    with pytest.raises(InputError, match=r"guests\.csv, line 1: no guest below the header"):
        listed("name,diet\n,\n")


def test_what_cannot_be_printed_is_an_error_with_its_cell():
    with pytest.raises(InputError, match="line 3, column shoe: this holds a control character"):
        listed("name,shoe\nAna,36\nBo,\x07\n").errors.raise_any()
