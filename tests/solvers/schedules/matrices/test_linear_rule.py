"""The linear rule."""

import pytest

from seating_solvers.schedules.matrices.linear_rule import linear_courses, linear_rule


@pytest.mark.parametrize("tables", range(2, 31))
def test_linear_rule_holds_exactly_as_long_as_said(tables):
    for seats in range(2, tables + 1):
        most = linear_courses(tables, seats)
        assert linear_rule(tables, seats, most).repeats() == 0
        assert linear_rule(tables, seats, most + 1).repeats() > 0
