"""The whole dinner as one model, with the levels of the score."""

from seating import Apart, Dinner, Together
from seating.dinner.even_spread import even_spread
from seating_solvers.cpsat.dinner_model import dinner_model
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.run_model import run_model

NAMES = ["Ana", "Bo", "Cy", "Dee"]


def model_of(*rules, strict=True):
    dinner = Dinner.of(NAMES, "2x2", 3, meet="table", rules=rules)
    return dinner_model(dinner, even_spread(dinner), strict)


def test_everyone_meets_everyone_in_three_courses():
    model = model_of()
    model.model.maximize(model.introductions)
    answer = run_model(model.model, Effort(work=5))
    assert answer.best
    assert answer.solver.objective_value == 6


def test_a_rule_costs_what_it_costs():
    model = model_of(Together(("1", "2")))
    model.model.maximize(model.introductions)
    assert run_model(model.model, Effort(work=5)).solver.objective_value == 2


def test_rules_that_clash_are_broken_by_the_least():
    clash = (Together(("1", "2")), Apart(("1", "2"), ("Main",)))
    assert run_model(model_of(*clash).model, Effort(work=5)).impossible
    model = model_of(*clash, strict=False)
    model.model.minimize(model.broken)
    assert run_model(model.model, Effort(work=5)).solver.objective_value == 1
