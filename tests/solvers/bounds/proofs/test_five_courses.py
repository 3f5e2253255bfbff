"""Five courses of 36 guests: each step against counting or a plan that is known."""

from itertools import combinations

import numpy as np
import pytest

from seating_solvers.bounds.proofs import five_courses
from seating_solvers.bounds.proofs.five_courses import (
    exchanged_everywhere,
    fewest_by_counting,
    five_courses_with,
    three_courses,
)
from seating_solvers.schedules import schedule
from seating_solvers.schedules.shared.count_repeats import count_repeats
from tests.solvers.bounds.proofs.squares import squares_of


def test_cases_that_are_counted_have_twelve_repeats():
    assert fewest_by_counting() == 12
    assert exchanged_everywhere(11)


def in_common(one, two):
    same = (one[:, None] == one) & (two[:, None] == two)
    return (int(same.sum()) - len(one)) // 2


@pytest.fixture
def _few_squares(monkeypatch):
    """A few squares of each kind only."""
    few = {0: [], 2: squares_of(2)[::20], 3: squares_of(3)[::20]}
    monkeypatch.setattr(f"{five_courses.__name__}.near_squares", few.__getitem__)


@pytest.mark.usefixtures("_few_squares")
def test_beginnings_have_the_repeats_that_are_told():
    seen = set()
    for courses, repeats in three_courses():
        assert all((np.bincount(course) == 6).all() for course in courses)
        pairs = tuple(in_common(*two) for two in combinations(courses, 2))
        if repeats:
            assert count_repeats(courses.astype(np.int32)) == repeats
            assert pairs in {(0, 0, 2), (0, 0, 3), (2, 2, 2), (2, 2, 3)}
        seen.add(repeats)
    assert {2, 3, 4} <= seen


def test_the_beginning_of_a_plan_that_is_known_is_followed_up(monkeypatch):
    """Its four courses have two repeats; a fifth has more than four besides."""
    found = schedule(6, 6, 4)
    assert found is not None
    begun = found.table.astype(np.int64)[:3]
    again = count_repeats(begun.astype(np.int32))
    monkeypatch.setattr(five_courses, "three_courses", lambda: iter([(begun, again)]))
    assert five_courses_with(6) is None


def test_the_argument_is_not_stretched():
    with pytest.raises(ValueError, match="12 repeats"):
        five_courses_with(12)
