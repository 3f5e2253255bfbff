"""Two guests change seats, and nobody else."""

import pytest

from seating import InputError, Plan
from seating.changes.swapped_guests import swapped_guests
from tests.seating.changes.evening import evening


def test_two_guests_change_seats_at_every_course():
    swapped = swapped_guests(evening(), 0, 3)
    assert swapped.seats.tolist() == [[4, 1, 2, 0, 5, 6], [2, 0, 1, 4, 5, -1]]


def test_or_only_where_it_is_asked():
    swapped = swapped_guests(evening(), 0, 3, [1])
    assert swapped.seats.tolist() == [[0, 1, 2, 4, 5, 6], [2, 0, 1, 4, 5, -1]]


def test_who_is_away_at_a_course_swaps_at_the_others():
    swapped = swapped_guests(evening(), 5, 0)
    assert swapped.seats.tolist() == [[6, 1, 2, 4, 5, 0], [4, 0, 1, 2, 5, -1]]


def test_a_seat_that_nobody_has_cannot_be_had():
    with pytest.raises(InputError, match="Flo has no seat at Main") as error:
        swapped_guests(evening(), 0, 5, [1])
    assert "both of them have one at Soup" in str(error.value)


def test_one_guest_is_no_pair():
    with pytest.raises(InputError, match="one guest"):
        swapped_guests(evening(), 2, 2)


def test_guests_who_are_never_there_together_cannot_swap():
    plan = evening()
    alone = Plan.of(plan.dinner, [[0, 1, 2, 4, -1, 6], [4, 0, 1, 2, 5, -1]])
    with pytest.raises(InputError, match="at no course together"):
        swapped_guests(alone, 4, 5)
