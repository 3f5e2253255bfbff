"""The workbook is text, whatever names look like."""

import io

import openpyxl

from seating import Guest
from seating.outputs.data.workbook import workbook_xlsx
from tests.seating.outputs.printed import planned

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1", "\t=1"]


def test_the_workbook_holds_text_only():
    names = (*FORMULAS, "http://x.org", "007", "1e5")
    guests = [Guest(name, fields={"diet": name}) for name in names]
    plan = planned(guests, courses=["A/B", "a:b", "'"])
    book = openpyxl.load_workbook(io.BytesIO(workbook_xlsx(plan)))
    assert book.sheetnames == ["A B", "a b 2", "-", "Itineraries", "Diets"]
    for sheet in book:
        for row in sheet.iter_rows():
            assert {cell.data_type for cell in row if cell.value is not None} <= {"s"}
            assert not [cell for cell in row if cell.hyperlink]
    printed = [row[1].value for row in book["Itineraries"].iter_rows(min_row=2)]
    assert printed == list(plan.dinner.labels)
