"""Pairs of guests who must be together at a course, or must not be."""

from hypothesis import given, settings

from seating import Dinner
from seating.rules.shared.kinds import PairAtTable, PairBeside, PairOpposite
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(
    bound_dinners(
        only=(
            PairAtTable,
            PairBeside,
            PairOpposite,
        )
    ),
    seeds,
)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


def test_both_guests_know_of_the_bond():
    kinds = PairAtTable(0, 2, 1, together=True), PairBeside(2, 3, 0, together=False)
    bonds = asking(Dinner.of(FOUR, "2x2", 2), *kinds, kinds[0]).rules.bonds
    assert bonds.start.tolist() == [0, 1, 1, 3, 4]
    assert bonds.other.tolist() == [2, 0, 3, 2] or bonds.other.tolist() == [2, 3, 0, 2]
    assert bonds.times.sum(axis=0).tolist() == [2, 4]
    assert bonds.joined.tolist() == [0, 2]


def test_each_bond_counts_once_for_each_rule():
    dinner = Dinner.of(FOUR, "1x4:long", 1)
    seats = [[0, 1, 2, 3]]
    assert broken(dinner, seats, PairAtTable(0, 1, 0, together=False)) == 1
    assert broken(dinner, seats, *[PairAtTable(0, 1, 0, together=False)] * 2) == 2
    assert broken(dinner, seats, PairAtTable(0, 3, 0, together=True)) == 0


def test_opposite_is_across_and_not_beside():
    dinner = Dinner.of(FOUR, "1x4:long", 1)
    seats = [[0, 1, 2, 3]]
    assert broken(dinner, seats, PairOpposite(0, 3, 0, together=True)) == 0
    assert broken(dinner, seats, PairOpposite(0, 3, 0, together=False)) == 1
    assert broken(dinner, seats, PairOpposite(0, 1, 0, together=True)) == 1
