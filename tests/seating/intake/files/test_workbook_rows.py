"""Spreadsheets are read like text, with the rows they show."""

import datetime
import io

import pytest
import xlsxwriter

from tests.seating.intake.reading import complaint, names, read


def book(*sheets: tuple[str, dict[str, object]]) -> bytes:
    """A workbook of sheets, each a name and its cells by address."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        day = made.add_format({"num_format": "yyyy-mm-dd"})
        for name, cells in sheets:
            sheet = made.add_worksheet(name)
            for address, value in cells.items():
                if isinstance(value, datetime.date):
                    sheet.write_datetime(address, value, day)
                else:
                    sheet.write(address, value)
    return data.getvalue()


GUESTS: dict[str, object] = {
    "A1": "Gästeliste",
    "B3": "Name",
    "C3": "Firma",
    "D3": "knows",
    "E3": "goal",
    "F3": "stays",
    "G3": "since",
    "B4": "Zoë Ångström",
    "C4": 12,
    "D4": "花子",
    "E4": 5,
    "F4": True,
    "G4": datetime.date(2024, 5, 1),
    "B7": "花子",
    "C7": 1.5,
    "F7": False,
}


def test_a_spreadsheet_is_a_guest_list():
    intake = read(book(("Sheet1", GUESTS)))
    first, second = intake.dinner.guests
    assert names(intake) == ["Zoë Ångström", "花子"]
    assert (first.get("company"), second.get("company")) == ("12", "1.5")
    assert first.goal == 5
    assert first.get("since") == "2024-05-01"
    assert intake.dinner.acquaintances.know(0, 1)
    assert [rule.guest for rule in intake.dinner.rules] == ["1"]  # type: ignore[attr-defined]


def test_errors_name_the_row_that_the_spreadsheet_shows():
    said = complaint(book(("Sheet1", GUESTS | {"D7": "Zed"})))
    assert said.startswith("guests.csv, line 7, column knows: no such guest: 'Zed'")


def test_the_first_sheet_with_anything_is_read_and_the_others_are_told():
    intake = read(book(("Empty", {}), ("Guests", GUESTS), ("Old", {"A1": "x"})))
    assert names(intake) == ["Zoë Ångström", "花子"]
    assert "Only the sheet 'Guests' was read, not 'Old'." in intake.notes


def test_a_workbook_without_cells_is_an_error():
    assert complaint(book(("Empty", {}))) == "guests.csv: every sheet is empty"


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_broken_workbook_is_an_error(start):
    assert complaint(start + b"broken").startswith("guests.csv: this spreadsheet cannot be read")


@pytest.mark.parametrize("cut", [30, 300, 3000])
def test_half_a_workbook_is_an_error(cut):
    data = book(("Sheet1", GUESTS))
    assert "cannot be read" in complaint(data[:cut])
