"""Which parties move as one at a course."""

from seating.rules import Present, Together
from seating_solvers.parties.party_problem import party_of, party_problem_of
from tests.solvers.parties.test_first_tables import dinner_of


def blocks(dinner):
    return party_problem_of(dinner, party_of(dinner)).blocks


def test_a_couple_is_one_party_and_one_block():
    found = blocks(dinner_of([1, 2, 1], "2x4", 2))
    assert found.of.tolist() == [[0, 2, 1], [3, 5, 4]]
    assert found.size.tolist() == [1, 1, 2] * 2
    assert found.like.tolist()[:3] == [[0, 2], [0, 2], [2, 3]]


def test_who_shares_a_table_at_one_course_is_one_block_there():
    found = blocks(dinner_of([1, 1, 1], "2x4", 3, Together(("Guest 0", "Guest 2"), ("Main",))))
    assert found.of.tolist() == [[0, 1, 2], [4, 3, 4], [5, 6, 7]]
    assert found.size.tolist() == [1, 1, 1, 1, 2, 1, 1, 1]
    assert found.party[found.first[4] : found.first[5]].tolist() == [0, 2]


def test_a_couple_of_whom_one_comes_late_is_a_block_where_both_are_there():
    found = blocks(dinner_of([2, 1], "2x4", 3, Present("Guest 0", ("Main",))))
    assert [row.count(-1) for row in found.of.tolist()] == [1, 0, 1]
    assert found.size.tolist() == [1, 1, 1, 2, 1, 1]


def test_a_block_that_no_table_holds_is_left_as_its_parties():
    late = Present("Guest 0", ("Main",))
    found = blocks(dinner_of([5], "2x4", 3, late))
    assert found.size.tolist() == [4, 1, 4, 4]
