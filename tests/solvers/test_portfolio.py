"""Which solver runs when."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from seating import Apart, Dinner, InputError, NoRepeats, Together
from seating_solvers import Budget, Contradiction, compiling, solve, upper_bounds
from seating_solvers.placing import perfect_plan
from seating_solvers.portfolio import Portfolio
from seating_solvers.running.when_to_stop import Watch

NAMES = [f"Guest {number}" for number in range(1, 31)]
FEW = Budget(seconds=None, iterations=60_000)


def planned(dinner, budget=FEW, solver="auto", **more):
    return solve(dinner, budget, 1, solver=solver, workers=1, **more)


def test_a_schedule_without_a_repeat_is_enough():
    result = planned(Dinner.of(NAMES[:25], "5x5", 4, meet="table"))
    assert (result.solver, result.stopped, result.iterations) == ("perfect", "bound", 0)


def test_that_no_schedule_is_known_is_an_error_only_where_one_is_asked_for(monkeypatch):
    monkeypatch.setattr(perfect_plan, "perfect_plan", lambda *_: None)
    dinner = Dinner.of(NAMES, "5x6", 2)
    assert planned(dinner).solver == "anneal"
    with pytest.raises(InputError, match="no perfect courses"):
        planned(dinner, solver="perfect")


def test_annealing_goes_on_from_the_schedule():
    dinner = Dinner.of(NAMES, "5x6", 3)
    alone, both = planned(dinner, solver="perfect"), planned(dinner)
    assert both.score >= alone.score
    assert both.iterations > 0


def test_parties_move_as_one_where_nobody_may_meet_twice():
    crews = [Together((str(one), str(one + 1))) for one in range(1, 17, 2)]
    knows = [(str(one), str(one + 1)) for one in range(1, 17, 2)]
    rules = [*crews, NoRepeats()]
    dinner = Dinner.of(NAMES[:16], "8x4", 3, meet="table", knows=knows, rules=rules)
    result = planned(dinner)
    assert result.solver == "companies"
    assert result.score.broken == 0


@pytest.mark.parametrize(("solver", "iterations"), [("cpsat", 3_000_000), ("auto", 60_000_000)])
def test_a_small_dinner_is_proven_best(solver, iterations):
    dinner = Dinner.of(NAMES[:5], "1x6", 2)
    result = planned(dinner, Budget(seconds=None, iterations=iterations), solver)
    assert (result.solver, result.stopped) == ("cpsat", "bound")
    assert result.score.introductions == result.bound.value < upper_bounds(dinner)[0].value


def test_rules_that_contradict_each_other_are_named_or_broken_by_least():
    rules = [Together(("1", "2")), Apart(("1", "2"))]
    dinner = Dinner.of(NAMES[:6], "2x3", 1, rules=rules)
    assert planned(dinner).least_broken == planned(dinner).score.broken == 1
    with pytest.raises(Contradiction):
        planned(dinner, best_effort=False)


def test_kernels_are_compiled_outside_of_the_budget(monkeypatch):
    now, told = [1000.0], []
    monkeypatch.setattr("time.time", lambda: now[0])
    monkeypatch.setattr(compiling, "needs_compiling", lambda: True)
    monkeypatch.setattr(compiling, "warm", lambda: now.__setitem__(0, now[0] + 500))
    dinner = Dinner.of(NAMES[:4], "2x2", 1)
    watch = Watch(Budget(seconds=100.0), threading.Event(), started=1000.0)
    with ThreadPoolExecutor(1) as pool:
        bound, _ = upper_bounds(dinner)
        one = Portfolio(dinner, watch, 0, bound, pool, None, compiling=lambda: told.append("once"))
        one.compile_first()
    assert told == ["once"]
    assert watch.left == 100.0
