"""Everything that rules ask, in one model."""

from typing import get_args

from ortools.sat.python import cp_model

from seating import At, Dinner, Together
from seating.dinner.even_spread import any_spread
from seating.rules.shared.kinds import Kind
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.kinds.post_constraints import FORMS, post_constraints
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Counted, Strict
from seating_solvers.cpsat.run_model import run_model


def test_every_kind_has_its_constraints():
    assert set(FORMS) == set(get_args(Kind))


def test_rules_together_share_the_seats_there_are():
    rules = [At("1", "1", 1), At("2", "1", 1), Together(("3", "4"))]
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x3", 1, rules=rules)
    asked = asked_rules(dinner)
    strict = Places(cp_model.CpModel(), dinner, any_spread(dinner), asked)
    post_constraints(strict, Strict(), asked)
    assert run_model(strict.model, Effort(work=2)).impossible
    model = cp_model.CpModel()
    counted = Counted(model)
    post_constraints(Places(model, dinner, any_spread(dinner), asked), counted, asked)
    model.minimize(counted.total)
    answer = run_model(model, Effort(work=2))
    assert answer.solver.objective_value == 1
    (broken,) = [
        rule for rule, amounts in counted.amounts.items() if sum(map(answer.solver.value, amounts))
    ]
    assert broken in (0, 1)
