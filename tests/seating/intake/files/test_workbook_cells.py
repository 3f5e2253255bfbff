"""Cells as text, and what is told of a workbook before its rows."""

import datetime
import json

from seating.guard.own_process import Limits, answer_of
from seating.intake.files.workbook_cells import lines_of
from seating.intake.files.workbook_rows import MOST_CELLS, SCRIPT
from tests.seating.intake.files.test_workbook_rows import book

LIMITS = Limits(seconds=20, memory=2**30)


def lines(data, most=1000):
    answer = answer_of(SCRIPT, "python_calamine", data, LIMITS, [str(most)])
    return [json.loads(line) for line in answer.splitlines()]


def test_rows_follow_the_names_of_the_sheets_that_hold_anything():
    data = book(("Empty", {}), ("List", {"B2": "name", "D3": "x"}), ("Notes", {"A1": "y"}))
    head, rows = lines(data)
    assert head == {"sheets": ["List", "Notes"]}
    assert rows == [[], ["", "name"], ["", "", "", "x"]]


def test_cells_are_as_they_show():
    values = {
        "A1": 12.0, "B1": 1.5, "C1": True, "D1": datetime.date(2026, 5, 1),
        "E1": 'Zoë "Z"\nÅ', "F1": 1e300,
    }  # fmt: skip
    (row,) = lines(book(("List", values)))[1]
    assert row[:5] == ["12", "1.5", "TRUE", "2026-05-01", 'Zoë "Z"\nÅ']
    assert float(row[5]) == 1e300


def test_what_the_library_says_is_told():
    assert list(lines(b"PK\x03\x04broken")[0]) == ["error"]


def test_a_sheet_that_is_too_large_is_told_without_its_rows():
    assert lines(book(("List", {"A1": "name", "C5": "x"})), most=14) == [
        {"sheet": "List", "cells": 15}
    ]


def test_the_cell_that_makes_a_sheet_too_large_is_told():
    told = lines(book(("List", {"A1": "name", "XFD7": "x"})))
    assert told == [{"sheet": "List", "cells": 16384 * 7, "cell": "XFD7"}]


def test_a_far_row_of_a_narrow_list_is_no_reason_to_refuse_it():
    data = book(("List", {"A1": "name", "B1048576": "Bo"}))
    assert next(lines_of(data, MOST_CELLS)) == {"sheets": ["List"]}


def test_rows_come_whichever_sheet_behind_them_is_too_large():
    data = book(("List", {"A1": "name"}), ("Far", {"A1": 1, "XFD9": 1}))
    assert lines(data) == [{"sheets": ["List", "Far"]}, [["name"]]]
