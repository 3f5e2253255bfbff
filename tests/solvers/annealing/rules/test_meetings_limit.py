"""Pairs of guests who may meet so many times, and no more."""

from itertools import permutations

import pytest
from hypothesis import given, settings

from seating import Dinner
from seating.rules.shared.kinds import MeetAtMost
from seating_solvers.annealing.rules.meetings_limit import bound_not_to, repeats_of
from tests.naive_kinds import Asked
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(bound_dinners(only=(MeetAtMost,)), seeds)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


ALL = frozenset(range(4))


def test_spared_pairs_are_kept_for_both_guests():
    twice = MeetAtMost(ALL, frozenset({(0, 3), (0, 1)}), 2)
    repeats = asking(Dinner.of(FOUR, "2x2", 2), twice).rules.repeats
    assert repeats.start.tolist() == [[0, 2, 3, 3, 4]]
    assert repeats.spared.tolist() == [1, 3, 0, 0]
    assert repeats.times.tolist() == [2]
    assert repeats.asked.all()


def test_every_meeting_beyond_counts():
    dinner = Dinner.of(FOUR, "2x2", 4)
    seats = [[0, 1, 2, 3]] * 4
    assert broken(dinner, seats, MeetAtMost(ALL, frozenset(), 1)) == 6
    assert broken(dinner, seats, MeetAtMost(ALL, frozenset(), 3)) == 2
    assert broken(dinner, seats, MeetAtMost(ALL, frozenset({(0, 1)}), 1)) == 3
    assert broken(dinner, seats, MeetAtMost(frozenset({0, 2}), frozenset(), 1)) == 0


FIVE = Dinner.of(["Ana", "Bo", "Cy", "Dee", "Eve"], "1x5", 3)
SOME = MeetAtMost(frozenset({0, 1, 2, 3}), frozenset({(0, 1), (0, 2)}), 1)
OTHERS = MeetAtMost(frozenset({1, 2, 4}), frozenset({(1, 2)}), 2, beside=True)


def test_two_are_bound_if_a_rule_asks_both_and_does_not_spare_them():
    repeats = repeats_of(FIVE, [SOME, OTHERS])
    for row, kind in enumerate((SOME, OTHERS)):
        for one, two in permutations(range(5), 2):
            spared = (min(one, two), max(one, two)) in kind.spared
            bound = {one, two} <= kind.guests and not spared
            assert bound_not_to.py_func(repeats, row, one, two) == bound, (row, one, two)


@pytest.mark.parametrize("seed", range(5))
def test_swaps_within_a_table_are_weighed_once(seed):
    everyone = MeetAtMost(frozenset(range(5)), frozenset(), 1, beside=True)
    assert_swaps_exact(FIVE.changed(rules=(Asked((OTHERS, everyone)),)), seed)
