"""Values that alternate around tables."""

from hypothesis import given, settings

from seating import Dinner
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
    assert rows.edges.tolist() == [4]


def test_neighbours_of_one_value_count_unless_numbers_force_them():
    dinner = Dinner.of(FOUR, "1x4", 1)
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 1, 0, 1), 0)) == 0
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 0, 1, 1), 0)) == 2
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 0, 0, 0), 0)) == 0
    assert broken(dinner, [[0, 1, 2, 3]], Alternates((0, 0, 0, 1), 0)) == 0
