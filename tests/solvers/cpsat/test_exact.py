import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seating import Apart, At, Dinner
from seating.dinner.even_spread import even_spread
from seating.rules import Beside
from seating.score.score import judge
from seating_solvers import Budget, solve, upper_bounds
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.exact import solve_exactly
from seating_solvers.cpsat.proof import likely
from tests.dinners import dinners
from tests.solvers.cpsat.every_plan import best_score, count, every_plan
from tests.solvers.kinds import bound_dinners

MOST_PLANS = 400


def effort() -> Effort:
    return Effort(work=60)


@settings(max_examples=40)
@given(st.one_of(bound_dinners(most=4), dinners(most=4)))
def test_the_best_of_all_plans_is_found_and_proven(dinner):
    assume(count(dinner) <= MOST_PLANS)
    found, best = solve_exactly(dinner, effort()), best_score(dinner)
    if best is None:
        assert found.seats is None
    else:
        assert found.score == best
        assert found.best
        assert found.bound == best.introductions


@settings(max_examples=15)
@given(dinners(most=4))
def test_from_any_start_the_best_is_found(dinner):
    assume(count(dinner) <= MOST_PLANS)
    plans = list(every_plan(dinner, even_spread(dinner)))
    assume(plans)
    most = upper_bounds(dinner)[0].value
    found = solve_exactly(dinner, effort(), plans[0].seats, most=most)
    assert found.best
    assert found.score == best_score(dinner)


@pytest.mark.parametrize(
    ("tables", "courses", "meet"),
    [
        ("2x3", 1, "near"),
        ("1x6:long", 1, "near"),
        ("1x6", 1, "beside"),
        ("1x6:u", 1, "near"),
        ("1x4,1x2", 1, "near"),
        ("3x2", 1, "table"),
    ],
)
def test_six_guests_with_acquaintances_and_rules(tables, courses, meet):
    knows = [("1", "2"), ("3", "4"), ("1", "6")]
    rules = (Apart(("1", "3")), Beside(("5", "6")), At("2", "1"))
    names = [f"Guest {number}" for number in range(6)]
    bare = Dinner.of(names, tables, courses, knows=knows, meet=meet)
    for dinner in (bare, bare.changed(rules=rules)):
        found = solve_exactly(dinner, effort())
        assert found.best
        assert found.score == best_score(dinner)


@pytest.mark.parametrize(
    ("guests", "tables", "courses", "meet"),
    [
        (6, "2x3", 3, "table"),
        (6, "1x6", 2, "beside"),
        (8, "2x4", 3, "table"),
        (6, "2x3", 2, "near"),
    ],
)
def test_annealing_is_proven_best_or_bettered(guests, tables, courses, meet):
    dinner = Dinner.of([str(number) for number in range(guests)], tables, courses, meet=meet)
    annealed = solve(dinner, Budget(seconds=None, iterations=300_000), workers=1)
    assert likely(dinner)
    thorough = Effort(work=60, thorough=True)
    proven = solve_exactly(dinner, thorough, annealed.plan.seats, most=annealed.bound.value)
    assert proven.best
    assert proven.score == annealed.verdict.uneven_score
    assert proven.bound == annealed.score.introductions


def test_what_is_told_gets_better_and_ends_with_the_best():
    dinner = Dinner.of([str(number) for number in range(6)], "2x3", 2)
    told = []
    found = solve_exactly(dinner, effort(), tell=lambda seats, score: told.append((seats, score)))
    scores = [score for _, score in told]
    assert scores == sorted(scores)
    assert scores[-1] == found.score
    assert found.seats is not None
    assert np.array_equal(told[-1][0], found.seats)


def test_it_stops_when_told_to():
    dinner = Dinner.of([str(number) for number in range(40)], "5x8", 2, meet="table")
    found = solve_exactly(dinner, Effort(over=lambda: True))
    assert not found.best


def test_a_run_that_ends_at_once_tells_no_bound():
    dinner = Dinner.of([f"Guest {number}" for number in range(24)], "6x4", 5)
    assert solve_exactly(dinner, Effort(work=1e-6)).bound is None
    start = solve(dinner, Budget(seconds=None, iterations=1000), solver="anneal").plan
    found = solve_exactly(dinner, Effort(work=1e-6), start.seats)
    assert found.score == judge(start).uneven_score
    assert found.bound is None
