"""The evenest plan of a small dinner, among those that are as good by all else, by the model."""

from __future__ import annotations

import numpy as np
from ortools.sat.python import cp_model

from seating.dinner.even_spread import even_spread
from seating.dinner.plan import AWAY, Plan
from seating.score.score import judge
from seating_solvers.cpsat.dinner_model import DinnerModel, dinner_model
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.evenness import holding
from seating_solvers.cpsat.fill_seats import fill_seats
from seating_solvers.cpsat.run_model import run_model


def least_uneven_plan(start: Plan, effort: Effort, floor: int) -> tuple[Plan, bool]:
    """Look for evener plans until there are none, or the effort is spent.

    Parameters
    ----------
    start : Plan
        It seats everyone who is there.
    effort : Effort
    floor : int
        Introductions that a plan must reach, in units of worth.

    Returns
    -------
    plan : Plan
        The evenest found; the start if none is evener.
    proven : bool
        Whether none is evener, its tables filled as the dinner wants or as the start does.
    """
    dinner, score = start.dinner, judge(start).score
    spread = holding(even_spread(dinner), start)
    model = dinner_model(dinner, spread, strict=not score.broken, uneven=True)
    model.model.add(model.broken <= score.broken)
    model.model.add(model.shortfall <= score.shortfall)
    model.model.add(model.introductions >= floor)
    model.model.add(model.unevenness <= score.unevenness - 1)
    model.model.minimize(model.unevenness)
    best = _Best(model, start, effort.seed)
    answer = run_model(model.model, effort, best)
    return best.plan, answer.best or answer.impossible


class _Best(cp_model.CpSolverSolutionCallback):
    """Keeps the best plan of a run, as the judge says."""

    def __init__(self, model: DinnerModel, start: Plan, seed: int) -> None:
        super().__init__()
        self.model, self.plan, self.seed = model, start, seed

    def on_solution_callback(self) -> None:
        """Judge a solution."""
        dinner = self.plan.dinner
        seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
        fill_seats(self.model.places, self, self.seed, seats)
        plan = Plan(dinner, seats)
        if judge(plan).score > judge(self.plan).score:
            self.plan = plan
