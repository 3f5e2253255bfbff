"""Locks take each other in, and go as far as they are asked to."""

import pytest

from seating.changes.lock import Lock
from seating.changes.lock_set import holding, with_lock, without_lock
from seating.changes.locked_seats import locked_seats
from tests.seating.changes.evening import evening

PLAN = evening()
ANA, TABLE, SEAT = Lock(guest="1"), Lock(table="1"), Lock(table="1", seat=2)


def at(lock, course):
    return Lock(lock.guest, course, lock.table, lock.seat)


@pytest.mark.parametrize(
    ("locks", "lock", "together"),
    [
        ((), ANA, (ANA,)),
        ((ANA,), ANA, (ANA,)),
        ((ANA,), at(ANA, "Soup"), (ANA,)),
        ((at(ANA, "Soup"), TABLE), ANA, (TABLE, ANA)),
        ((TABLE,), SEAT, (TABLE,)),
        ((SEAT, ANA), TABLE, (ANA, TABLE)),
        ((at(TABLE, "Soup"),), SEAT, (at(TABLE, "Soup"), SEAT)),
        ((ANA, SEAT), Lock(), (Lock(),)),
        ((Lock(),), ANA, (Lock(),)),
        ((at(ANA, "Main"), SEAT), Lock(course="Main"), (SEAT, Lock(course="Main"))),
    ],
)
def test_a_lock_that_another_takes_in_is_not_kept(locks, lock, together):
    assert with_lock(locks, lock) == together
    held = locked_seats(PLAN, (*locks, lock))
    assert locked_seats(PLAN, together) == held


@pytest.mark.parametrize(
    ("locks", "lock", "left"),
    [
        ((ANA, TABLE), ANA, (TABLE,)),
        ((ANA,), at(ANA, "Soup"), (at(ANA, "Main"),)),
        ((at(ANA, "Soup"), at(ANA, "Main")), ANA, ()),
        ((at(ANA, "Soup"),), at(ANA, "Main"), (at(ANA, "Soup"),)),
        ((TABLE,), SEAT, (TABLE,)),
        ((SEAT, ANA), TABLE, (ANA,)),
        ((ANA, TABLE), Lock(), ()),
        ((ANA, at(TABLE, "Main")), Lock(course="Main"), (at(ANA, "Soup"),)),
        ((Lock(),), Lock(course="Soup"), (Lock(course="Main"),)),
        ((Lock(),), ANA, (Lock(),)),
    ],
)
def test_what_is_unlocked_goes_and_the_rest_stays(locks, lock, left):
    assert without_lock(locks, lock, PLAN.dinner) == left


def test_what_holds_a_seat_is_told():
    locks = (at(TABLE, "Soup"), Lock(guest="4"), SEAT)
    assert holding(locks, ANA, PLAN) == [at(TABLE, "Soup")]
    assert holding(locks, Lock(guest="2"), PLAN) == [at(TABLE, "Soup"), SEAT]
    assert holding(locks, Lock(guest="5"), PLAN) == []
