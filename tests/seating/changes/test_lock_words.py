"""A lock says what it is on."""

import pytest

from seating.changes.lock import Lock
from seating.changes.lock_words import lock_words
from tests.seating.changes.evening import evening


@pytest.mark.parametrize(
    ("lock", "words"),
    [
        (Lock(guest="6"), "Flo"),
        (Lock("6", "Soup"), "Flo at Soup"),
        (Lock(table="2", seat=3, course="Main"), "table 2, seat 3 at Main"),
        (Lock(table="2"), "table 2"),
        (Lock(course="Main"), "Main"),
        (Lock(), "the whole evening"),
    ],
)
def test_a_lock_in_words(lock, words):
    assert lock_words(lock, evening().dinner) == words
