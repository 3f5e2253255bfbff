"""Talk, worth and meetings of the model, against the score."""

import numpy as np
import pytest
from ortools.sat.python import cp_model

from seating import Acquaintances, Dinner, Guest, Plan, judge
from seating.dinner.even_spread import any_spread
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.talk_constraints import (
    all_talk,
    reach_rows,
    shortfalls,
    worth_of,
)
from seating_solvers.cpsat.run_model import run_model


def counted(plan):
    """The most introductions and the least shortfall that the model allows a fixed plan."""
    dinner, found = plan.dinner, []
    for most in (True, False):
        model = cp_model.CpModel()
        places = Places(model, dinner, any_spread(dinner), [], everyone=True)
        for (course, guest), seat in np.ndenumerate(plan.seats):
            table = int(dinner.table_of_seat[seat])
            place = int(seat - dinner.first_seat[table])
            model.add(places.seats_of(guest, course, table)[place] == 1)
        pairs = all_talk(places)
        reach_rows(places, pairs)
        gains, lacking = [worth_of(places, pair) for pair in pairs], shortfalls(places, pairs)
        if most:
            model.maximize(cp_model.LinearExpr.sum(gains))
        else:
            model.minimize(cp_model.LinearExpr.sum(lacking))
        answer = run_model(model, Effort(work=10))
        assert answer.best
        found.append(round(answer.solver.objective_value))
    return tuple(found)


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
@pytest.mark.parametrize("seed", range(3))
def test_they_are_those_of_the_score(meet, seed):
    guests = [
        Guest(name, goal=goal) for name, goal in zip("ABCDE", (None, 4, 2, None, 3), strict=True)
    ]
    bare = Dinner.of(guests, "1x3,1x4:long", 2, meet=meet)
    dinner = bare.changed(acquaintances=Acquaintances.of(5, [(0, 1), (2, 4)]))
    random = np.random.default_rng(seed)
    plan = Plan.of(dinner, [random.permutation(7)[:5] for _ in range(2)])
    score = judge(plan).score
    assert counted(plan) == (score.introductions, score.shortfall)
