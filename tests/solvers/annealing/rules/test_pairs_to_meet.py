"""Pairs of guests who must meet at least once."""

from hypothesis import given, settings

from seating import Dinner, Present
from seating.rules.shared.kinds import PairMeets
from seating_solvers.annealing.kernels.problem import problem_of
from tests.naive_kinds import Asked
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(bound_dinners(only=(PairMeets,)), seeds)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


def test_pairs_who_are_never_there_together_are_left_out():
    away = [Present("1", ("1",)), Present("2", ("2",))]
    rules = [*away, Asked((PairMeets(0, 1), PairMeets(1, 2)))]
    meetings = problem_of(Dinner.of(FOUR, "2x2", ["1", "2"], rules=rules)).rules.meetings
    assert meetings.other.tolist() == [2, 1]


def test_both_guests_know_whom_they_are_to_meet_and_how_many_rules_say_so():
    kinds = PairMeets(0, 1), PairMeets(0, 1), PairMeets(2, 3, beside=True)
    meetings = asking(Dinner.of(FOUR, "2x2", 2), *kinds).rules.meetings
    assert meetings.other.tolist() == [1, 0, 3, 2]
    assert meetings.times.tolist() == [2, 2, 1, 1]
    assert meetings.beside.tolist() == [False, False, True, True]


def test_once_is_enough():
    dinner = Dinner.of(FOUR, "2x2", 2)
    assert broken(dinner, [[0, 1, 2, 3], [0, 2, 1, 3]], PairMeets(0, 1)) == 0
    assert broken(dinner, [[0, 2, 1, 3], [0, 2, 1, 3]], PairMeets(0, 1)) == 1
    assert broken(dinner, [[0, 2, 1, 3], [0, 2, 1, 3]], *[PairMeets(0, 1)] * 2) == 2
