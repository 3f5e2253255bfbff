"""Tables filled as the dinner wants, where rules can be kept so."""

import numpy as np

from seating import Apart, At, Dinner, Plan, judge
from seating.dinner.even_spread import even_spread
from seating.rules import AtOneOf
from seating_solvers.cpsat.evener_seats import evener_seats


def found(dinner, than=99):
    return evener_seats(dinner, 1, timed=False, over=lambda: False, than=than)


def dinner(guests, tables, *rules):
    return Dinner.of([f"Guest {number}" for number in range(guests)], tables, 1, rules=rules)


def test_seats_that_keep_the_rules_fill_tables_evenly():
    asked = dinner(9, "3x4", Apart(("1", "2", "3")), At("4", "1"))
    plan = Plan(asked, found(asked))
    assert even_spread(asked).holds(plan.sizes)
    assert not judge(plan).breaks


def test_where_rules_need_it_they_come_as_near_as_can_be():
    held = [AtOneOf(str(number), ("1", "2")) for number in range(1, 9)]
    asked = dinner(9, "3x4", *held)
    assert even_spread(asked).off(Plan(asked, found(asked)).sizes) == 4
    assert np.sort(Plan(asked, found(asked)).sizes[0]).tolist() == [1, 4, 4]


def test_nothing_is_said_where_they_are_no_evener():
    held = [AtOneOf(str(number), ("1", "2")) for number in range(1, 9)]
    assert found(dinner(9, "3x4", *held), than=4) is None


def test_a_dinner_too_large_for_the_model_is_left_as_it_is():
    rules = [Apart((str(number), str(number + 1))) for number in range(1, 400)]
    names = [f"Guest {number}" for number in range(400)]
    asked = Dinner.of(names, "60x10", 9, rules=rules)
    assert found(asked) is None
