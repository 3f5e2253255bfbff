"""Guests counted at tables."""

from hypothesis import given, settings

from seating import Dinner
from seating.rules.shared.kinds import CountAtTable, TableMate
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(
    bound_dinners(
        only=(
            CountAtTable,
            TableMate,
        )
    ),
    seeds,
)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


BOTH = frozenset({0, 1})


def test_one_tally_for_each_set_of_guests_at_a_course():
    kinds = (
        CountAtTable(BOTH, 0, frozenset({0}), 0, 1),
        CountAtTable(BOTH, 0, frozenset({1}), 1, 2),
        CountAtTable(BOTH, 1, frozenset({0, 1}), 0, 1),
        TableMate(3, 1, frozenset({0, 1, 3})),
    )
    tallies = asking(Dinner.of(FOUR, "2x2", 2), *kinds).rules.tallies
    assert tallies.course.tolist() == [0, 1, 2]
    assert tallies.least[0].tolist() == [0, 1]
    assert tallies.most[0].tolist() == [1, 2]
    assert tallies.owner.tolist() == [3]
    assert tallies.limits.tolist() == [0, 1, 2]


def test_a_table_that_two_rules_speak_of_is_held_to_both():
    kinds = [CountAtTable(BOTH, 0, frozenset({0}), 0, most) for most in (1, 0)]
    assert len(asking(Dinner.of(FOUR, "2x2", 1), *kinds).rules.tallies.least) == 2
    assert broken(Dinner.of(FOUR, "2x2", 1), [[0, 1, 2, 3]], *kinds) == 3


def test_an_empty_table_lacks_nobody():
    some = CountAtTable(BOTH, 0, frozenset({0, 1, 2}), 1, 2)
    assert broken(Dinner.of(FOUR, "3x4", 1), [[0, 1, 2, 4]], some) == 1


def test_somebody_of_some_is_asked_for_at_the_table():
    dinner = Dinner.of(FOUR, "2x2", 1)
    assert broken(dinner, [[0, 1, 2, 3]], TableMate(0, 0, frozenset({0, 1}))) == 0
    assert broken(dinner, [[0, 2, 1, 3]], TableMate(0, 0, frozenset({0, 1}))) == 1
