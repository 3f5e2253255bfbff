"""Cells as text, and what is told of a workbook before its rows."""

import datetime
import io
import json

import xlsxwriter

from seating.guard.own_process import Limits, answer_of
from seating.intake.files.workbook_cells import lines_of
from seating.intake.files.workbook_rows import MOST_CELLS, SCRIPT
from tests.fuzz.seeds import ods as open_document
from tests.root import ROOT
from tests.seating.intake.files.test_workbook_rows import book

LIMITS = Limits(seconds=20, memory=2**30)


def lines(data, most=1000):
    answer = answer_of(SCRIPT, "python_calamine", data, LIMITS, [str(most)])
    return [json.loads(line) for line in answer.splitlines()]


def head(name, hidden=False, rows=()):
    return {"sheet": name, "hidden": hidden, "hidden_rows": list(rows)}


def test_rows_follow_the_name_of_each_sheet_that_holds_anything():
    data = book(("Empty", {}), ("List", {"B2": "name", "D3": "x"}), ("Notes", {"A1": "y"}))
    assert lines(data) == [
        head("List"),
        [[], ["", "name"], ["", "", "", "x"]],
        head("Notes"),
        [["y"]],
    ]


def test_rows_and_sheets_that_do_not_show_are_told():
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        made.add_worksheet("List").write_column("A1", ["name", "Ana", "Bo", "Cy"])
        made.get_worksheet_by_name("List").set_row(1, None, None, {"hidden": True})
        made.get_worksheet_by_name("List").set_row(3, None, None, {"hidden": True})
        made.add_worksheet("Old & <gone>").write("A1", "x")
        made.get_worksheet_by_name("Old & <gone>").hide()
    first, _, second, _ = lines(data.getvalue())
    assert first == head("List", rows=[2, 4])
    assert second == head("Old & <gone>", hidden=True)


def test_a_merged_cell_holds_for_all_its_rows_and_for_one_column():
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        sheet = made.add_worksheet("List")
        sheet.merge_range("A1:C1", "Our guests")
        sheet.write_row("A2", ["family", "name", "diet"])
        sheet.merge_range("A3:A5", "Rue")
        sheet.merge_range("C4:C9", "vegan")
        sheet.write_column("B3", ["Ana", "Bo", "", "Cy"])
    (_, rows) = lines(data.getvalue())
    assert rows == [
        ["Our guests"],
        ["family", "name", "diet"],
        ["Rue", "Ana"],
        ["Rue", "Bo", "vegan"],
        [],
        ["", "Cy", "vegan"],
    ]


ODS = (
    '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>'
    '<office:spreadsheet><table:table table:name="List">{}</table:table></office:spreadsheet>'
    "</office:body></office:document-content>"
)


def ods(*rows):
    """A sheet of rows, each its attributes and its cells: a text, and attributes or none."""
    made = "".join(
        f"<table:table-row {attributes}>"
        + "".join(
            f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p>'
            "</table:table-cell>" if text else "<table:covered-table-cell/>"
            for text, more in cells
        )
        + "</table:table-row>"
        for attributes, cells in rows
    )  # fmt: skip
    return open_document(ODS.format(made))


def test_an_open_document_tells_its_hidden_rows_and_merged_cells():
    three = 'table:number-rows-spanned="3" table:number-columns-spanned="1"'
    data = ods(
        ("", [("family", ""), ("name", "")]),
        ("", [("Rue", three), ("Ana", "")]),
        ('table:visibility="filter"', [("", ""), ("Bo", "")]),
        ("", [("", ""), ("Cy", "")]),
        ('table:visibility="collapse" table:number-rows-repeated="2"', [("x", ""), ("Dee", "")]),
    )
    told, rows = lines(data)
    assert told == head("List", rows=[3, 5, 6])
    assert rows[1:4] == [["Rue", "Ana"], ["Rue", "Bo"], ["Rue", "Cy"]]


def test_cells_are_as_they_show():
    values = {
        "A1": 12.0, "B1": 1.5, "C1": True, "D1": datetime.date(2026, 5, 1),
        "E1": 'Zoë "Z"\nÅ', "F1": 1e300,
    }  # fmt: skip
    _, (row,) = lines(book(("List", values)))
    assert row[:5] == ["12", "1.5", "TRUE", "2026-05-01", 'Zoë "Z"\nÅ']
    assert float(row[5]) == 1e300


def test_what_the_library_says_is_told():
    assert list(lines(b"PK\x03\x04broken")[0]) == ["error"]


def test_cells_that_would_be_passed_over_without_a_word_are_told():
    folder = ROOT / "tests" / "fuzz"
    (told,) = lines((folder / "corpus" / "workbook" / "short-cells.xlsb").read_bytes())
    assert "short form" in told["error"]
    whole = lines((folder / "seeds" / "guests.xlsb").read_bytes())
    assert whole[1][0] == ["Name", "Firma", "goal"]


def test_a_sheet_that_is_too_large_is_told_without_its_rows():
    assert lines(book(("List", {"A1": "name", "C5": "x"})), most=14) == [
        {"sheet": "List", "hidden": False, "cells": 15}
    ]


def test_the_cell_that_makes_a_sheet_too_large_is_told():
    told = lines(book(("List", {"A1": "name", "XFD7": "x"})))
    assert told == [{"sheet": "List", "hidden": False, "cells": 16384 * 7, "cell": "XFD7"}]


def test_a_far_row_of_a_narrow_list_is_no_reason_to_refuse_it():
    data = book(("List", {"A1": "name", "B1048576": "Bo"}))
    assert next(lines_of(data, MOST_CELLS)) == head("List")


def test_rows_come_whichever_sheet_behind_them_is_too_large():
    data = book(("List", {"A1": "name"}), ("Far", {"A1": 1, "XFD9": 1}))
    assert lines(data)[:2] == [head("List"), [["name"]]]
    assert "cells" in lines(data)[2]
