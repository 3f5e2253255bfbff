"""The constraint model as a way to plan: never worse than annealing, and it proves."""

import pytest

from seating import Apart, Dinner, InputError
from seating_solvers import Budget, solve
from seating_solvers.cpsat.proof import MOST_GUESTS


def dinner(people, tables, courses, **more):
    names = [f"Guest {number}" for number in range(people)]
    return Dinner.of(names, tables, courses, **more)


def test_it_proves_a_plan_best_that_the_bound_does_not():
    # six people at two tables: the bound counts fifteen pairs, and no three courses reach it
    asked = dinner(6, "2x3", 3, meet="table")
    usual = solve(asked, Budget(None, 20_000), solver="anneal")
    result = solve(asked, Budget(None, 200_000), solver="cpsat")
    assert result.score == usual.score
    assert result.stopped == "bound"
    assert result.bound.value == result.score.introductions


def test_it_keeps_rules_and_is_never_worse_than_where_it_starts():
    asked = dinner(8, "2x4", 2, meet="beside", rules=[Apart(("1", "2"))])
    result = solve(asked, Budget(None, 100_000), solver="cpsat")
    assert result.score.broken == 0
    assert result.score >= solve(asked, Budget(None, 20_000), solver="anneal").score
    assert result.score.introductions <= result.bound.value


def test_the_same_seed_gives_the_same_plan():
    asked = dinner(7, "1x4,1x3", 2)
    plans = [solve(asked, Budget(None, 50_000), 3, solver="cpsat").plan.seats for _ in range(2)]
    assert (plans[0] == plans[1]).all()


def test_a_dinner_too_large_for_it_is_refused():
    large = dinner(MOST_GUESTS + 1, "10x16", 6)
    with pytest.raises(InputError, match="too large"):
        solve(large, Budget(None, 1000), solver="cpsat")
