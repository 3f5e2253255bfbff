"""Too few tables to come from."""

import pytest

from seating import ChangesTable, Closed, Dinner, NeverReturns, NoRepeats
from seating_solvers.impossible.strangers_scattered import strangers_scattered
from tests.solvers.impossible.told_by import guests, told, why


def test_a_table_seats_one_of_each_table_before():
    said, way = told(strangers_scattered, Dinner.of(guests(16), "2x8", 2, rules=[NoRepeats()]))
    assert said == (
        "No two who share a table at Main may share one at Dessert, so that a table there has one "
        "guest from each of 2 tables: 2 tables seat 4 of 16 guests"
    )
    assert way == "It would take 4 tables"


@pytest.mark.parametrize("moving", [NeverReturns(), ChangesTable()])
@pytest.mark.parametrize("side", [2, 3, 4, 8])
def test_a_square_of_guests_who_return_to_nobody_and_no_table(moving, side):
    room = f"{side}x{side}"
    rules = [NoRepeats(), moving]
    said, way = told(strangers_scattered, Dinner.of(guests(side * side), room, 2, rules=rules))
    assert f"{side} tables seat {side * (side - 1)} of {side * side} guests" in said
    assert way == f"It would take {side + 1} tables"
    fewer = Dinner.of(guests(side * (side - 1)), room, 2, rules=rules)
    assert not why(strangers_scattered, fewer)
    assert not why(strangers_scattered, Dinner.of(guests(side * side), room, 2, rules=rules[:1]))


def test_who_comes_to_a_table_that_was_closed_comes_from_any():
    rules = [NoRepeats(), NeverReturns(), Closed(("5",), courses=("Main",))]
    dinner = Dinner.of(guests(16), "5x4", ["Main", "Tea"], rules=rules)
    assert "5 tables seat 16" not in why(strangers_scattered, dinner)
    assert not why(strangers_scattered, dinner)
    rules = [NoRepeats(), NeverReturns(), Closed(("5",))]
    assert why(strangers_scattered, Dinner.of(guests(16), "5x4", ["Main", "Tea"], rules=rules))


def test_hosts_who_stay_fill_the_places():
    hosts = tuple(str(number) for number in range(1, 5))
    rules = [NoRepeats(), NeverReturns(but=hosts)]
    assert not why(strangers_scattered, Dinner.of(guests(16), "4x4", 2, rules=rules))


def test_who_know_each_other_may_come_together():
    couples = guests(16, company=[str(number // 2) for number in range(16)])
    dinner = Dinner.of(couples, "4x4", 2, known_by=["company"], rules=[NoRepeats(), NeverReturns()])
    assert not why(strangers_scattered, dinner)
    large = guests(30, company=["Acme", "Acme"])
    dinner = Dinner.of(large, "3x10", 2, known_by=["company"], rules=[NoRepeats()])
    assert "one guest from each of 3 tables, or more who know each other" in why(
        strangers_scattered, dinner
    )
