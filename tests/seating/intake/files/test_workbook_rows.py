"""Spreadsheets are read like text, with the rows they show."""

import datetime
import io

import pytest
import xlsxwriter

from seating.guard.own_process import Limits
from seating.intake.files.workbook_rows import workbook_rows
from seating.words.errors import InputError
from tests.root import ROOT
from tests.seating.intake.reading import complaint, names, read

CORPUS = ROOT / "tests" / "fuzz" / "corpus"


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


COVER: dict[str, object] = {"A1": "Wedding", "A2": "Guests", "B2": 42}
LIST: dict[str, object] = {"A1": "Name", "A2": "Ana"}


def test_behind_a_cover_sheet_the_one_with_names_is_read():
    intake = read(book(("Cover", COVER), ("Rooms", {"A1": "Room"}), ("People", LIST)))
    assert names(intake) == ["Ana"]
    assert intake.notes[0] == "Only the sheet 'People' was read, not 'Cover' and 'Rooms'."


def test_of_two_sheets_with_names_the_host_says_which():
    data = book(("Us", LIST), ("Them", LIST | {"A2": "Bo"}), ("Notes", {"A1": "x"}))
    assert complaint(data) == (
        "guests.csv: 2 sheets have a column of names: 'Us' and 'Them'\n"
        "  say which one, as in --sheet 'Us'"
    )
    assert names(read(data, sheet="them")) == ["Bo"]
    assert complaint(data, sheet="Theirs") == (
        "guests.csv: no such sheet that holds anything: 'Theirs'\n"
        "  there are 'Us', 'Them' and 'Notes'"
    )
    assert "this is no workbook" in complaint("name\nAna\n", sheet="Us")


def hidden_book() -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        sheet = made.add_worksheet("List")
        sheet.write_column("A1", ["name", "Ana", "Bo", "Cy"])
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_row(5, None, None, {"hidden": True})
        old = made.add_worksheet("Old")
        old.write_column("A1", ["name", "Dee"])
        old.hide()
    return data.getvalue()


def test_what_does_not_show_is_left_out_and_told():
    intake = read(hidden_book())
    assert names(intake) == ["Ana", "Cy"]
    assert intake.notes == (
        "Hidden, and not read: the sheet 'Old'; --sheet NAME reads one.",
        "1 row of the sheet is hidden or filtered out, and not read: 3. --hidden reads them too.",
        *intake.notes[2:],
    )


def test_what_does_not_show_is_read_where_the_host_says_so():
    assert "2 sheets have a column of names" in complaint(hidden_book(), hidden=True)
    assert names(read(hidden_book(), hidden=True, sheet="List")) == ["Ana", "Bo", "Cy"]
    assert names(read(hidden_book(), sheet="Old")) == ["Dee"]


def test_a_workbook_without_cells_is_an_error():
    assert complaint(book(("Empty", {}))) == "guests.csv: every sheet is empty"


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_broken_workbook_is_an_error(start):
    assert complaint(start + b"broken").startswith("guests.csv: this spreadsheet cannot be read")


@pytest.mark.parametrize("cut", [30, 300, 3000])
def test_half_a_workbook_is_an_error(cut):
    data = book(("Sheet1", GUESTS))
    assert "cannot be read" in complaint(data[:cut])


def hostile(name: str) -> bytes:
    return (CORPUS / "workbook" / name).read_bytes()


@pytest.mark.parametrize("name", ["truncated.xls", "endless-chain.xls"])
def test_a_workbook_that_ends_its_reader_is_damaged(name):
    said = complaint(hostile(name))
    assert said.startswith("guests.csv: this workbook is damaged: it cannot be read\n")


def test_a_workbook_whose_reader_does_not_end_is_damaged():
    limits = Limits(seconds=1, memory=2**30)
    with pytest.raises(InputError, match=r"^hang\.ods: this workbook is damaged: its end was not"):
        workbook_rows(hostile("hang.ods"), "hang.ods", limits)


def test_a_sheet_as_large_as_sheets_can_be_is_told_with_the_cell_that_makes_it_so():
    assert complaint(hostile("far-corner.xlsx")) == (
        "guests.csv: the sheet 'Sheet' reaches over 17,179,869,184 cells, 50,000,000 at most\n"
        "  clear the cell XFD1048576 if it is a slip, or save the list alone as .csv"
    )


def test_far_cells_of_a_format_alone_do_no_harm():
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        sheet = made.add_worksheet()
        sheet.write_column("A1", ["name", "Ana"])
        sheet.write_blank("XFD1048576", None, made.add_format({"bold": True}))
    assert names(read(data.getvalue())) == ["Ana"]


FAR: dict[str, object] = {"A1": 1, "XFC2": 1, "B1000000": 1}


def test_the_sheet_that_is_too_large_is_named_as_its_tab_is():
    said = complaint(book(("Empty", {}), ("Q&A <'1'>", FAR)))
    assert said.startswith(
        """guests.csv: the sheet "Q&A <'1'>" reaches over 16,383,000,000 cells"""
    )
    assert "clear the cell B1000000" in said


def test_a_sheet_that_is_too_large_behind_the_list_does_no_harm():
    intake = read(book(("List", {"A1": "name", "A2": "Ana"}), ("Far", FAR)))
    assert names(intake) == ["Ana"]
    assert "Only the sheet 'List' was read, not 'Far'." in intake.notes


def test_a_sheet_beyond_the_most_cells_is_refused_before_its_rows_are_made(monkeypatch):
    monkeypatch.setattr("seating.intake.files.workbook_rows.MOST_CELLS", 3)
    said = complaint(book(("Guests", {"A1": "name", "B1": "diet", "A2": "Ana"})))
    assert said == (
        "guests.csv: the sheet 'Guests' reaches over 4 cells, 3 at most\n"
        "  save the list alone as .csv"
    )


def test_of_very_many_sheets_the_first_are_told():
    pages = [(f"Page {number}", LIST) for number in range(60)]
    assert "'Page 8' and 51 more" in complaint(book(*pages))
    with_cover = book(*((name, COVER) for name, _ in pages), ("People", LIST))
    assert read(with_cover).notes[0].endswith("'Page 8' and 51 more.")
    said = complaint(with_cover, sheet="None")
    assert "'Page 8' and 52 more" in said
