"""By how much the constraint model says that a plan breaks array kinds."""

import numpy as np
from ortools.sat.python import cp_model

from seating import Dinner, Plan, Table
from seating.dinner.even_spread import any_spread
from seating.rules.shared.kinds import Kind
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.kinds import post_constraints
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Counted, Strict
from seating_solvers.cpsat.run_model import run_model
from tests.naive_kinds import Asked, broken

TABLES = (Table("Row", 4, "top"), Table("Pair", 2))
DINNER = Dinner.of(["Ana", "Bo", "Cy", "Dee", "Eve"], TABLES, 3)
PLANS = 6


def random_plans() -> list[Plan]:
    """Five guests anywhere at a row of four and a pair, at each of three courses."""
    random = np.random.default_rng(1)
    return [Plan.of(DINNER, [random.permutation(6)[:5] for _ in range(3)]) for _ in range(PLANS)]


def agree(kind: Kind) -> None:
    """What is broken is counted as the kind's own words say, and is impossible if it must not be.

    Each plan is fixed seat by seat, so that nothing is left to the solver but to count.
    """
    amounts = [broken(plan, kind) for plan in random_plans()]
    assert [_least(plan, kind) for plan in random_plans()] == amounts
    assert [_possible(plan, kind) for plan in random_plans()] == [not one for one in amounts]


def _least(plan: Plan, kind: Kind) -> int:
    model = cp_model.CpModel()
    counted = Counted(model)
    _fix(model, plan, kind, counted)
    model.minimize(counted.total)
    return round(run_model(model, Effort(work=5)).solver.objective_value)


def _possible(plan: Plan, kind: Kind) -> bool:
    model = cp_model.CpModel()
    _fix(model, plan, kind, Strict())
    return run_model(model, Effort(work=5)).found


def _fix(model: cp_model.CpModel, plan: Plan, kind: Kind, slack: Counted | Strict) -> None:
    dinner = plan.dinner.changed(rules=(Asked((kind,)),))
    asked = asked_rules(dinner)
    places = Places(model, dinner, any_spread(dinner), asked, everyone=True)
    for (course, guest), seat in np.ndenumerate(plan.seats):
        table = int(dinner.table_of_seat[seat])
        place = int(seat - dinner.first_seat[table])
        model.add(places.seats_of(guest, course, table)[place] == 1)
    post_constraints(places, slack, asked)
