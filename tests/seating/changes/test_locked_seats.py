"""Locked seats are those of the guests, tables and courses that are named."""

import pytest

from seating import Dinner, InputError, Plan
from seating.changes.lock import Lock
from seating.changes.locked_seats import locked_seats

DINNER = Dinner.of(["Ana", "Bo", "Cy"], "1x2,1x3", courses=["Soup", "Main"])
PLAN = Plan.of(DINNER, [[0, 3, 4], [4, -1, 1]])


@pytest.mark.parametrize(
    ("lock", "locked"),
    [
        (Lock(guest="1"), {(0, 0): 0, (1, 4): 0}),
        (Lock(guest="2"), {(0, 3): 1}),
        (Lock(guest="1", course="Main"), {(1, 4): 0}),
        (Lock(table="1"), {(0, 0): 0, (0, 1): -1, (1, 0): -1, (1, 1): 2}),
        (Lock(table="2", course="Soup"), {(0, 2): -1, (0, 3): 1, (0, 4): 2}),
        (Lock(table="2", course="Soup", seat=3), {(0, 4): 2}),
        (Lock(table="2", seat=1), {(0, 2): -1, (1, 2): -1}),
        (Lock(course="Main"), {(1, 0): -1, (1, 1): 2, (1, 2): -1, (1, 3): -1, (1, 4): 0}),
    ],
)
def test_a_lock_is_on_the_seats_that_it_names(lock, locked):
    assert locked_seats(PLAN, [lock]) == locked


def test_the_whole_evening_is_every_seat():
    assert len(locked_seats(PLAN, [Lock()])) == 10


def test_locks_add_up():
    both = locked_seats(PLAN, [Lock(guest="1"), Lock(table="1", course="Soup")])
    assert both == {(0, 0): 0, (0, 1): -1, (1, 4): 0}
    assert locked_seats(PLAN, []) == {}


def test_a_lock_on_nothing_is_an_error():
    with pytest.raises(InputError, match="guest"):
        locked_seats(PLAN, [Lock(guest="9")])
