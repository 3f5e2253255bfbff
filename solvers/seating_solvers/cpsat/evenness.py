"""Tables as evenly filled as rules allow, which are never broken for it."""

from __future__ import annotations

import numpy as np
from ortools.sat.python import cp_model

from seating.dinner.even_spread import Spread
from seating.dinner.plan import Plan
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.run_model import Answer, run_model

SHARE, MOST_WORK = 0.5, 2.0
"""The share of the effort to come nearer to the even spread, and the most work for it."""


def holding(even: Spread, plan: Plan) -> Spread:
    """The even spread, made wider only as far as the plan needs.

    Parameters
    ----------
    even : Spread
    plan : Plan
    """
    return Spread(np.minimum(even.low, plan.sizes), np.maximum(even.high, plan.sizes))


def more_even(places: Places, even: Spread, answer: Answer, effort: Effort) -> Answer:
    """A solution nearer to the even spread, or the one at hand.

    Parameters
    ----------
    places : Places
        Its objective is replaced.
    even : Spread
    answer : Answer
        With a solution.
    effort : Effort
    """
    model, off = places.model, []
    for variable in range(len(model.proto.variables)):
        known = model.get_int_var_from_proto_index(variable)
        model.add_hint(known, answer.solver.value(known))
    for course in places.courses:
        for table in places.tables:
            size, most = places.size(course, table), places.capacity[table]
            off.append(by := model.new_int_var(0, most, "off"))
            model.add(size <= int(even.high[course, table]) + by)
            model.add(size >= int(even.low[course, table]) - by)
    model.minimize(cp_model.LinearExpr.sum(off))
    better = run_model(model, effort.share(SHARE, MOST_WORK))
    return better if better.found else answer
