"""A plan that touches what is locked is refused, and the lock is named."""

import pytest

from seating.changes.lock import Lock
from seating.changes.moved_guest import moved_guest
from seating.changes.refuse_locked import LockedError, refuse_locked
from seating.changes.swapped_guests import swapped_guests
from tests.seating.changes.evening import evening

PLAN = evening()


@pytest.mark.parametrize(
    ("lock", "after", "said"),
    [
        (Lock(guest="1"), swapped_guests(PLAN, 0, 1), "Ana stays at table 1, seat 1 at Soup: Ana"),
        (Lock(table="2", course="Main"), swapped_guests(PLAN, 0, 1), "table 2 at Main is locked"),
        (Lock(table="2", seat=5), moved_guest(PLAN, 0, 1, 5), "table 2, seat 5 at Soup stays"),
        (Lock(), swapped_guests(PLAN, 0, 1, [1]), "the whole evening is locked"),
        (Lock(course="Main"), swapped_guests(PLAN, 0, 1, [1]), "Main is locked"),
    ],
)
def test_what_is_locked_stays(lock, after, said):
    with pytest.raises(LockedError, match=said) as error:
        refuse_locked(PLAN, after, [Lock(guest="6"), lock])
    assert error.value.lock == lock


def test_the_rest_may_change():
    locks = [Lock(guest="3"), Lock(course="Main"), Lock(table="1", seat=4)]
    refuse_locked(PLAN, swapped_guests(PLAN, 0, 1, [0]), locks)
    refuse_locked(PLAN, swapped_guests(PLAN, 0, 1), [])
