"""Parties too large for any table, or too many for all of them."""

from seating import Dinner, Together
from seating_solvers.impossible.parties_too_large import parties_too_large
from tests.solvers.impossible.told_by import guests, told, why


def party(*ids: int) -> Together:
    return Together(tuple(map(str, ids)))


def test_larger_than_any_table():
    rules = [party(1, 2, 3), party(3, 4), party(4, 5), party(7, 8)]
    assert told(parties_too_large, Dinner.of(guests(12), "3x4", 1, rules=rules)) == (
        "Guest 1, Guest 2, Guest 3 and 2 more share a table at Dinner: 5 guests, and no table has "
        "more than 4 seats",
        "It would take a table of 5 seats",
    )


def test_more_than_tables_hold():
    rules = [party(*range(first, first + 5)) for first in (1, 6, 11)]
    assert why(parties_too_large, Dinner.of(guests(16), "2x8", 1, rules=rules)) == (
        "3 parties of 5 guests or more are not parted at Dinner, and the tables hold 2 of that size"
    )
    assert not why(parties_too_large, Dinner.of(guests(16), "1x8,1x10", 1, rules=rules))
