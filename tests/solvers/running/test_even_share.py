import pytest

from seating import Dinner
from seating_solvers.running.even_share import EVEN_RESERVE, EVEN_SHARE, may_be_evened


@pytest.mark.parametrize(("guests", "fits"), [(1000, True), (10_001, False)])
def test_very_large_dinners_are_left_as_they_are(guests, fits):
    dinner = Dinner.of([str(number) for number in range(guests)], courses=6)
    assert may_be_evened(dinner) == fits


def test_more_may_be_spent_than_is_kept():
    assert 0 < EVEN_RESERVE <= EVEN_SHARE < 1
