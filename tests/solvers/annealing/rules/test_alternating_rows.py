"""Values that alternate around tables."""

import pytest
from hypothesis import given, settings

from seating import Dinner, Table
from seating.rules.shared.kinds import Alternates
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(bound_dinners(only=(Alternates,)), seeds)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


def test_values_are_numbered_and_courses_have_their_rows():
    dinner = Dinner.of(FOUR, "1x4", 3)
    rows = asking(dinner, Alternates((7, -1, 3, 7), 2), Alternates((0, 0, 1, 1), 0)).rules.rows
    assert rows.start.tolist() == [0, 1, 1, 2]
    assert rows.value[0].tolist() == [0, 0, 1, 1]
    assert rows.value[1, 1] == -1
    assert rows.value[1, 0] == rows.value[1, 3] > rows.value[1, 2] >= 0
    assert rows.joined.tolist() == [[True, True, True, True]]


def test_neighbours_of_one_value_count_unless_numbers_force_them():
    dinner = Dinner.of(FOUR, "1x4", 1)
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 1, 0, 1), 0)) == 0
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 0, 1, 1), 0)) == 2
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 0, 0, 0), 0)) == 0
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 0, 0, 1), 0)) == 0


def test_seats_are_joined_to_the_next_at_each_form_of_table():
    tables = (Table("Row", 4, "top"), Table("Pair", 2), Table("Again", 4, "top"))
    rows = asking(Dinner.of(FOUR, tables, 1)).rules.rows
    assert rows.joined.tolist() == [[True, True, True, False], [True, False, False, False]]


@pytest.mark.parametrize(
    ("seats", "values", "amount"),
    [
        ([0, 1, 3, 4], (0, 0, 0, 1), 0),  # two rows of two: one pair at least
        ([0, 1, 3, 4], (0, 0, 1, 1), 2),
        ([0, 2, 3, 4], (0, 0, 0, 1), 1),  # a row of one and one of three: none
        ([5, 0, 2, 3], (0, 0, 0, 1), 0),  # a row of two across seat 1
    ],
)
def test_a_row_of_an_even_number_has_room_for_half(seats, values, amount):
    dinner = Dinner.of(FOUR, "1x6", 1)
    assert broken(dinner, [seats], Alternates(values, 0)) == amount


@pytest.mark.parametrize(
    ("values", "in_a_round", "in_a_row"),
    [
        ((0, 0, 1, 1), 2, 2),
        ((0, 0, 0, 1), 0, 1),  # numbers force two pairs in a round, one in a row
        ((0, -1, -1, 0), 1, 0),  # who is asked nothing could sit between
        ((-1, -1, -1, -1), 0, 0),
    ],
)
def test_numbers_force_less_in_a_row_with_two_ends(values, in_a_round, in_a_row):
    for shape, expected in (("round", in_a_round), ("top", in_a_row)):
        dinner = Dinner.of(FOUR, (Table("1", 4, shape),), 1)
        assert broken(dinner, [[0, 1, 2, 3]], Alternates(values, 0)) == expected
