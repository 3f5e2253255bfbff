"""The library's dinner of a case: all that the numbers say, and no more."""

from itertools import combinations

import numpy as np
import pytest

from benchmarks.cases.case import Case
from benchmarks.cases.case_dinner import case_dinner
from seating import Present

CASE = Case(5, (3, 4), 3, np.array([[0, 1], [3, 2]]), np.array([[2, 4], [0, 4], [1, 0]]), "near")


def test_tables_courses_and_guests():
    dinner = case_dinner(CASE)
    assert len(dinner.guests) == 5
    assert [table.seats for table in dinner.tables] == [3, 4]
    assert [course.name for course in dinner.courses] == ["Course 1", "Course 2", "Course 3"]


def test_who_is_away_attends_the_other_courses():
    assert set(case_dinner(CASE).rules) == {
        Present("5", ("Course 2",)),
        Present("1", ("Course 1", "Course 3")),
    }


def test_who_knows_whom():
    known = case_dinner(CASE).acquaintances
    pairs = combinations(range(5), 2)
    assert {pair for pair in pairs if known.know(*pair)} == {(0, 1), (2, 3)}
    strangers = case_dinner(Case(4, (4,), 1)).acquaintances
    assert not any(strangers.know(*pair) for pair in combinations(range(4), 2))


@pytest.mark.parametrize("meet", ["table", "near"])
def test_with_whom_one_talks(meet):
    assert case_dinner(Case(4, (4,), 1, meet=meet)).talk.meet == meet
