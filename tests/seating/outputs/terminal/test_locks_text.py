"""Locks in words."""

from seating.changes.lock import Lock
from seating.outputs.terminal.locks_text import locked_told, locks_text
from tests.seating.changes.evening import evening


def test_each_lock_and_how_many_seats_it_holds():
    locks = [Lock(guest="6"), Lock(table="1", course="Main")]
    assert locks_text(evening(), locks).splitlines() == [
        "Locked: 5 of 18 seats in 2 courses.",
        "",
        "  Flo              1 seat",
        "  table 1 at Main  4 seats",
    ]


def test_seats_are_counted_once():
    locks = [Lock(guest="1"), Lock(table="1")]
    assert locked_told(evening(), locks) == "Locked: 9 of 18 seats in 2 courses."


def test_nothing_is_said_as_such():
    assert locks_text(evening(), []) == "Nothing is locked."
