"""Guests who may sit on some seats only."""

from hypothesis import given, settings

from seating import Dinner
from seating.rules.shared.kinds import SeatsAllowed
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(bound_dinners(only=(SeatsAllowed,)), seeds)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


def test_guests_asked_alike_share_a_row():
    dinner = Dinner.of(FOUR, "2x2", 2)
    kinds = [SeatsAllowed(guest, 0, frozenset({0, 1})) for guest in (0, 1)]
    spots = asking(dinner, *kinds, SeatsAllowed(2, 1, frozenset({3}))).rules.spots
    assert spots.mask.tolist() == [[1, 0], [1, 0], [0, 2], [0, 0]]
    assert spots.wrong.tolist() == [[0, 0, 0, 0], [0, 0, 1, 1], [1, 1, 1, 0]]


def test_every_rule_that_a_seat_breaks_counts():
    dinner = Dinner.of(FOUR, "2x2", 1)
    kinds = SeatsAllowed(0, 0, frozenset({1, 2})), SeatsAllowed(0, 0, frozenset({2, 3}))
    assert [
        broken(dinner, [[seat, *others]], *kinds)
        for seat, others in ((0, (1, 2, 3)), (1, (0, 2, 3)), (2, (0, 1, 3)), (3, (0, 1, 2)))
    ] == [2, 1, 0, 1]
