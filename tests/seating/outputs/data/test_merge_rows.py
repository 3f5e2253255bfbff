"""Rows for other programs: every cell is text."""

import pytest

from seating import Guest
from seating.outputs.data.merge_rows import course_rows, diet_rows, plain
from tests.seating.outputs.printed import planned

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1", "\t=1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_is_text_in_csv(formula):
    assert plain(formula) == "'" + formula


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
