"""Rows for other programs: every cell is text."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seating import Guest
from seating.outputs.data.mail_merge import rows_csv
from seating.outputs.data.merge_rows import course_rows, diet_rows, plain
from tests.seating.outputs.printed import planned

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1", "\tA1", "＝1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_is_text_in_csv(formula):
    assert plain(formula) == "'" + formula


CELLS = st.text(st.sampled_from("=+-@＝;,\t\n\r| \"'a1"), max_size=8)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=3), min_size=1, max_size=3))
@example([["7", "Ana;=1+1"], ["8", 'Bo; "=1+1"'], ["9", "Cy\n=1+1"]])
def test_no_cell_is_a_formula_wherever_a_spreadsheet_splits(rows):
    text = rows_csv(rows).decode()[1:]
    for delimiter in ",;\t|":
        read = [
            cell
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
            for cell in row
        ]
        assert not [cell for cell in read if is_formula(cell)]
    for delimiter in ";\t|":
        split = [cell for line in text.splitlines() for cell in line.split(delimiter)]
        assert not [cell for cell in split if is_formula(cell)]


def is_formula(cell):
    return cell.strip()[:1] in tuple("=+-@＝＋－＠")


def test_what_begins_no_formula_is_left_alone():
    for cell in ("nuts; milk", "a-b", "Ana | Bo", "1;2", "x = 1", 'say "=": no'):
        assert plain(cell) == cell


def test_sheets_of_courses_are_the_plan():
    plan = planned(
        [Guest(f"G{n}", fields={"diet": "vegan" if n < 3 else ""}) for n in range(9)], "3x3"
    )
    for course in range(3):
        rows = course_rows(plan, course)[1:]
        assert len(rows) == 9
        for table, seat, name, _ in rows:
            here = plan.sitting(course, plan.dinner.guest_index(name))
            assert here is not None
            assert (plan.dinner.tables[here.table].name, str(here.seat)) == (table, seat)
    assert len(diet_rows(plan)) == 1 + 3 * 3
