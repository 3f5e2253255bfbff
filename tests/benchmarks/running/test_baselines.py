"""What a plan is compared with."""

import pytest

from benchmarks.cases.case import Case
from benchmarks.cases.case_dinner import case_dinner
from benchmarks.running.baselines import annealed_only, at_random, plain_annealing
from benchmarks.running.trace_steps import trace_steps
from seating_solvers import Budget, solve


def test_plain_annealing_is_compared_with_a_plan_that_was_found():
    dinner = case_dinner(Case(12, (4, 4, 4), 2))
    found = solve(dinner, Budget(seconds=None, iterations=200_000), 1)
    assert not annealed_only(found)
    plain = plain_annealing(dinner, found, 20.0)
    assert plain["score"] == found.score.expected == plain["trace"][-1][1]
    assert plain["reaches"] is not None
    assert plain["reaches"] <= 20.0


def test_annealing_is_not_compared_with_itself():
    dinner = case_dinner(Case(11, (5, 6), 2))
    found = solve(dinner, Budget(seconds=None, iterations=50_000), 1, solver="anneal")
    assert annealed_only(found)
    plain = plain_annealing(dinner, found, 0.001)
    assert plain["same"]
    assert (plain["score"], plain["trace"]) == (found.score.expected, trace_steps(found.trace))


def test_seats_at_random_at_a_single_table_introduce_everyone():
    assert at_random(case_dinner(Case(6, (6,), 1))) == 15
    assert at_random(case_dinner(Case(4, (2, 2), 1))) == pytest.approx(2)
