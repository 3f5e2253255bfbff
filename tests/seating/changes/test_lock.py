"""A lock names what is there, and says what is not."""

import pytest

from seating import Dinner, InputError
from seating.changes.lock import Lock, still_there

DINNER = Dinner.of(["Ana", "Bo", "Cy"], "1x2,1x3", courses=["Soup", "Main"])


@pytest.mark.parametrize(
    "lock",
    [
        Lock(),
        Lock(guest="2"),
        Lock(course="Main"),
        Lock(table="2", seat=3),
        Lock("1", "Soup"),
    ],
)
def test_what_is_there_can_be_locked(lock):
    lock.check(DINNER)


@pytest.mark.parametrize(
    ("lock", "said"),
    [
        (Lock(guest="4"), "guest"),
        (Lock(course="Dessert"), "course"),
        (Lock(table="3"), "table"),
        (Lock(table="1", seat=3), "table 1 has 2 seats"),
        (Lock(table="1", seat=0), "no such seat"),
        (Lock(seat=1), "a lock on a seat needs its table"),
        (Lock(guest="1", table="1"), "not of both"),
    ],
)
def test_what_is_not_there_cannot(lock, said):
    with pytest.raises(InputError, match=said):
        lock.check(DINNER)
    assert still_there([lock, Lock(guest="1")], DINNER) == (Lock(guest="1"),)
