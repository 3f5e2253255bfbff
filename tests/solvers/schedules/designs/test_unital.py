"""Hermitian unitals: everyone meets everyone once."""

import pytest

from seating_solvers.schedules.designs.unital import unital, unital_order
from tests.solvers.schedules.recounted import assert_everyone_meets_once


@pytest.mark.parametrize(
    ("table", "courses", "seats"),
    [
        (unital(2), 4, 3),
        (unital(3), 9, 4),
        (unital(4), 16, 5),
    ],
)
def test_everyone_meets_everyone_once(table, courses, seats):
    assert_everyone_meets_once(table, courses, seats)


def test_orders_are_prime_powers():
    assert unital_order(7, 4) == 3
    assert unital_order(31, 7) is None
    assert unital_order(8, 4) is None
