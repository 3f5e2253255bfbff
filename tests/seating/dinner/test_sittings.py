import numpy as np
import pytest
from hypothesis import given

from seating import Dinner, InputError, Plan
from seating.dinner.sittings import seats_of, sittings
from tests.dinners import plans

DINNER = Dinner.of(["Ana", "Bo"], "2x2", ["Main", "Cake"])


def test_rows_of_a_plan():
    plan = Plan.of(DINNER, [[3, 0], [-1, 1]])
    assert list(sittings(plan)) == [
        ("Main", "1", 1, "2", "Bo"),
        ("Main", "2", 2, "1", "Ana"),
        ("Cake", "1", 2, "2", "Bo"),
    ]


@given(plans())
def test_rows_and_back(plan):
    rows = [row[:4] for row in sittings(plan)]
    assert np.array_equal(seats_of(plan.dinner, rows), plan.seats)
    assert np.array_equal(seats_of(plan.dinner, reversed(rows)), plan.seats)


@pytest.mark.parametrize(
    ("row", "what"),
    [
        (("Main", "2", 0, "2"), "table 2 has no such seat: '0'"),
        (("Main", "2", 3, "2"), "table 2 has no such seat: '3'"),
        (("Main", "1", 1, "2"), "Ana and Bo have one seat at Main: table 1, seat 1"),
        (("Main", "2", 1, "1"), "Ana is seated twice at Main"),
        (("Soup", "2", 1, "2"), "no such course"),
        (("Main", "3", 1, "2"), "no such table"),
        (("Main", "2", 1, "Cy"), "no such guest"),
    ],
)
def test_rows_that_are_no_plan(row, what):
    with pytest.raises(InputError, match=what):
        Plan(DINNER, seats_of(DINNER, [("Main", "1", 1, "1"), row]))
