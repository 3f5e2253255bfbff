"""Of plans that nobody could tell apart some are dropped, but never the best of all."""

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from ortools.sat.python import cp_model

from seating import Dinner, Stays
from seating.dinner.even_spread import even_spread
from seating_solvers.cpsat.dinner_model import dinner_model
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.cpsat.model.break_symmetry import break_symmetry, first_seats
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.run_model import run_model
from tests.solvers.cpsat.every_plan import best_score, count
from tests.solvers.cpsat.ruled import ruled_dinners


class Solutions(cp_model.CpSolverSolutionCallback):
    """How many there are."""

    def __init__(self) -> None:
        super().__init__()
        self.found = 0

    def on_solution_callback(self) -> None:
        self.found += 1


def solutions(dinner, *, broken):
    """How many ways to give guests tables the model has."""
    model, asked = cp_model.CpModel(), asked_rules(dinner)
    places = Places(model, dinner, even_spread(dinner), asked, everyone=True)
    if broken:
        break_symmetry(places, asked)
    solver, each = cp_model.CpSolver(), Solutions()
    solver.parameters.enumerate_all_solutions = True
    solver.solve(model, each)
    return each.found


def test_one_of_all_that_are_alike_is_kept():
    asked = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", 1, meet="table")
    assert solutions(asked, broken=False) == 6
    assert solutions(asked, broken=True) == 1


def test_what_tells_guests_and_courses_apart_is_kept_apart():
    asked = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", 2, meet="table", rules=[Stays("1")])
    assert solutions(asked, broken=False) == 36
    kept = solutions(asked, broken=True)
    assert 2 <= kept < 18


@pytest.mark.parametrize(
    ("tables", "first"),
    [("1x6", {0}), ("1x6:long", {0, 1}), ("1x4:top", {0, 1})],
)
def test_seats_are_alike_that_turning_or_mirroring_exchanges(tables, first):
    dinner = Dinner.of(["Ana", "Bo"], tables, 1)
    assert first_seats(dinner, 0) == first


@settings(max_examples=15, suppress_health_check=[HealthCheck.filter_too_much])
@given(ruled_dinners())
def test_the_most_introductions_are_among_those_kept(dinner):
    assume(count(dinner) <= 200)
    best = best_score(dinner)
    assume(best is not None)
    assert best is not None
    model = dinner_model(dinner, even_spread(dinner), strict=False)
    model.model.add(model.broken <= best.broken)
    model.model.add(model.shortfall <= best.shortfall)
    model.model.maximize(model.introductions)
    answer = run_model(model.model, Effort(work=20))
    assert answer.best
    assert round(answer.solver.objective_value) == best.introductions
    assert np.isfinite(answer.solver.best_objective_bound)
