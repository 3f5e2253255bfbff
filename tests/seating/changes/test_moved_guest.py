"""A guest goes to an empty seat, the best one of a table unless one is named."""

import pytest

from seating import Closed, InputError, Plan, judge
from seating.changes.moved_guest import Taken, moved_guest
from tests.seating.changes.evening import evening


def test_a_guest_goes_to_the_seat_that_is_named():
    moved = moved_guest(evening(), 0, 1, 5, [0])
    assert moved.seats.tolist() == [[8, 1, 2, 4, 5, 6], [4, 0, 1, 2, 5, -1]]


def test_without_a_seat_it_is_the_empty_one_where_the_plan_is_worth_most():
    plan = evening()
    moved = moved_guest(plan, 0, 1, courses=[0])
    worth = []
    for seat in (7, 8):
        seats = plan.seats.copy()
        seats[0, 0] = seat
        worth.append(judge(Plan(plan.dinner, seats)).score)
    assert judge(moved).score == max(worth)


def test_at_all_courses_the_guest_need_not_move_where_they_sit_there():
    moved = moved_guest(evening(), 0, 1)
    assert moved.seats[0, 0] in (7, 8)
    assert moved.seats[1, 0] == 4


def test_who_is_there_without_a_seat_gets_one():
    plan = evening()
    without = Plan.of(plan.dinner, [[-1, 1, 2, 4, 5, 6], [4, 0, 1, 2, 5, -1]])
    assert moved_guest(without, 0, 0, 1, [0]).seats[0, 0] == 0


def test_a_seat_that_is_taken_would_be_a_swap():
    with pytest.raises(Taken, match=r"Di sits at table 2, seat 1 at Soup.*swap") as taken:
        moved_guest(evening(), 0, 1, 1, [0])
    assert (taken.value.other, taken.value.course) == (3, 0)


@pytest.mark.parametrize(
    ("guest", "table", "seat", "courses", "said"),
    [
        (0, 0, 5, None, "table 1 has 4 seats"),
        (0, 0, 1, [0], "Ana sits at table 1, seat 1 already"),
        (0, 0, None, [0], "Ana sits at table 1 already"),
        (5, 0, None, [1], "Flo is not there at Main"),
    ],
)
def test_what_cannot_be_is_an_error(guest, table, seat, courses, said):
    with pytest.raises(InputError, match=said):
        moved_guest(evening(), guest, table, seat, courses)


def test_closed_seats_and_locked_ones_are_not_chosen():
    plan = evening(Closed(("2",), seats=(4,)))
    assert moved_guest(plan, 0, 1, courses=[0]).seats[0, 0] == 8
    with pytest.raises(InputError, match="table 2 has no empty seat at Soup"):
        moved_guest(plan, 0, 1, courses=[0], locked={(0, 8): -1})
