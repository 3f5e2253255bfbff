"""Tables for parties from a schedule."""

import numpy as np
import pytest

from seating import At
from seating.rules import Present, Together
from seating_solvers.parties.first_tables import first_tables
from seating_solvers.parties.party_problem import party_of, party_problem_of
from seating_solvers.parties.party_state import NOW, party_state_of
from seating_solvers.parties.scheduled_tables import scheduled_tables
from tests.solvers.parties.test_first_tables import dinner_of


def scheduled(dinner):
    problem = party_problem_of(dinner, party_of(dinner))
    first = first_tables(problem, np.random.default_rng(1))
    return problem, scheduled_tables(problem, first, 1, lambda: False)


@pytest.mark.parametrize(
    ("sizes", "tables"),
    [([2] * 50, "10x10"), ([3] * 28, "7x12"), ([4] * 7 + [2] * 7 + [1] * 14, "7x8")],
)
def test_no_two_parties_meet_twice(sizes, tables):
    problem, at = scheduled(dinner_of(sizes, tables, 4))
    assert party_state_of(problem, at).penalty[NOW] == 0


def test_who_is_held_at_a_table_is_there():
    _, at = scheduled(dinner_of([2] * 25, "5x10", 4, At("Guest 0", "3")))
    assert at[:, 0].tolist() == [2] * 4


def test_there_is_none_where_parties_differ_from_course_to_course():
    twice = Together(("Guest 0", "Guest 2"), ("Main",))
    assert scheduled(dinner_of([2] * 8, "2x8", 3, twice))[1] is None
    assert scheduled(dinner_of([2] * 8, "2x8", 3, Present("Guest 0", ("Main",))))[1] is None
