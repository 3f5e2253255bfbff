"""Guests who sit on some seats so many times."""

from hypothesis import given, settings

from seating import Dinner
from seating.rules.shared.kinds import TimesOnSeats
from seating_solvers.annealing.rules.seat_turns import off_turn, turns_of
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]
ROOM = Dinner.of(FOUR, "2x2", 3)
LEFT, RIGHT = frozenset({0, 2}), frozenset({1, 3})


@settings(max_examples=25)
@given(bound_dinners(only=(TimesOnSeats,)), seeds)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


def test_guests_with_the_same_seats_share_a_row():
    kinds = [TimesOnSeats(guest, LEFT, 1, 2) for guest in (2, 0)] + [TimesOnSeats(2, RIGHT, 0, 1)]
    turns = turns_of(ROOM, kinds)
    assert turns.start.tolist() == [0, 1, 1, 3, 3]
    assert turns.seats.tolist() == [0, 0, 1]
    assert turns.among.tolist() == [[True, False, True, False], [False, True, False, True]]


def test_those_in_turn_are_bound():
    routes = asking(ROOM, TimesOnSeats(2, LEFT, 1, 2)).rules.routes
    assert routes.bound.tolist() == [False, False, True, False]


def test_times_missing_and_times_too_many_count():
    seats = [[0, 1, 2, 3], [2, 1, 0, 3], [0, 1, 3, 2]]
    assert broken(ROOM, seats, TimesOnSeats(0, LEFT, 1, 1)) == 2
    assert broken(ROOM, seats, TimesOnSeats(1, LEFT, 2, 3)) == 2
    assert broken(ROOM, seats, TimesOnSeats(2, LEFT, 1, 2), TimesOnSeats(2, RIGHT, 1, 1)) == 0


def test_off_turn_is_how_far_from_the_limits():
    turns = turns_of(ROOM, [TimesOnSeats(1, LEFT, 1, 2)])
    assert [off_turn.py_func(turns, 0, times) for times in range(5)] == [1, 0, 0, 1, 2]
