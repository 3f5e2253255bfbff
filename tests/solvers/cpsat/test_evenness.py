"""Tables as evenly filled as rules allow."""

import numpy as np

from seating import At, Dinner, Plan
from seating.dinner.even_spread import any_spread, even_spread
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.evenness import holding, more_even
from seating_solvers.cpsat.fill_seats import fill_seats
from seating_solvers.cpsat.keep_rules import keep_rules
from seating_solvers.cpsat.model.asked_rules import asked_rules

NAMES = [str(number) for number in range(8)]


def test_the_widest_spread_holds_any_plan():
    dinner = Dinner.of(NAMES, "2x8", 1)
    plan = Plan.of(dinner, [range(8)])
    assert any_spread(dinner).holds(plan.sizes)
    assert not even_spread(dinner).holds(plan.sizes)


def test_it_is_made_wider_only_as_far_as_a_plan_needs():
    dinner = Dinner.of(NAMES, "2x8", 2)
    plan = Plan.of(dinner, [[0, 1, 2, 3, 4, 8, 9, 10], [0, 1, 2, 3, 8, 9, 10, 11]])
    spread = holding(even_spread(dinner), plan)
    assert spread.high.tolist() == [[5, 4], [4, 4]]
    assert spread.low.tolist() == [[4, 3], [4, 4]]


def test_a_solution_comes_as_near_as_the_rules_let_it():
    rules = [At(str(number), "1") for number in range(1, 7)]
    dinner = Dinner.of(NAMES, "2x8", 1, rules=rules, fill=2)
    asked = asked_rules(dinner)
    places, answer = keep_rules(dinner, asked, [0], any_spread(dinner), Effort(work=5))
    places.model.add(places.size(0, 0) >= 6)
    better = more_even(places, even_spread(dinner), answer, Effort(work=5))
    seats = np.full((1, 8), -1, dtype=np.int32)
    fill_seats(places, better.solver, 1, seats)
    assert Plan(dinner, seats).sizes.tolist() == [[6, 2]]
