"""Links of a tree over the courses, and each link against all ways to seat two courses."""

from collections.abc import Iterator
from itertools import combinations
from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.bounds.shared.least_loss import Sitting, least_loss, shared

SIZES = st.lists(st.integers(1, 5), min_size=1, max_size=3)


def every_other_course(sizes: list[int], others: list[int]) -> Iterator[int]:
    """How many pairs share a table in both, for every way that the guests of the tables change."""
    if not sizes:
        yield 0
        return
    for seats in combinations(range(sum(others)), sizes[0]):
        ends = np.cumsum([0, *others])
        taken = np.histogram(seats, ends)[0].tolist()
        free = [other - some for other, some in zip(others, taken, strict=True)]
        for rest in every_other_course(sizes[1:], free):
            yield rest + sum(comb(some, 2) for some in taken)


def link(sizes: list[int], others: list[int]) -> int:
    """How many pairs share a table in both, at least, if everyone is at both courses."""
    everyone = np.ones(sum(sizes), dtype=bool)
    return shared(Sitting(np.array(sizes), everyone), Sitting(np.array(others), everyone))


def test_links_of_a_tree_add_up_and_those_of_a_ring_do_not():
    everyone = np.ones(12, dtype=bool)
    courses = [Sitting(np.array([4, 4, 4]), everyone)] * 4
    assert least_loss(courses, again=1, known=0) == 9
    teams = Sitting(np.array([6, 6]), everyone, before=True)
    assert least_loss([*courses, teams], again=1, known=1) == 4 * 6
    assert least_loss([*courses, teams], again=1, known=0) == 9


@given(SIZES, SIZES)
def test_no_two_courses_share_fewer_pairs(sizes, others):
    others = [*others, sum(sizes) - sum(others)] if sum(others) < sum(sizes) else [sum(sizes)]
    if sum(sizes) <= 7:
        assert link(sizes, others) <= min(every_other_course(sizes, others))


@pytest.mark.parametrize(("sizes", "others"), [([3, 3], [4, 1, 1]), ([4, 1, 1], [3, 3])])
def test_the_course_that_shows_more_is_believed(sizes, others):
    assert link(sizes, others) == min(every_other_course(sizes, others)) == 2
