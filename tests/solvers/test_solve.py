"""One call that plans a dinner."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from seating import Apart, Dinner, InputError, Together, judge
from seating_solvers import SOLVERS, Budget, Progress, solve, upper_bounds

NAMES = [f"Guest {number}" for number in range(16)]
FEW = Budget(seconds=None, iterations=20_000)


def test_an_unknown_solver_is_answered_with_one_that_is_meant():
    with pytest.raises(InputError, match="no such solver") as told:
        solve(Dinner.of(NAMES), FEW, solver="aneal")
    assert "anneal" in str(told.value.hint)


@pytest.mark.parametrize("solver", SOLVERS)
def test_every_solver_seats_everyone(solver):
    dinner = Dinner.of(NAMES, "4x4", 3, meet="table")
    result = solve(dinner, FEW, 1, solver=solver)
    assert ((result.plan.seats >= 0) == dinner.present).all()
    assert result.score == judge(result.plan).score
    assert result.score.introductions <= result.bound.value
    assert result.verdict.new_pairs <= result.pairs_bound.value


def test_neighbours_are_new_too_where_the_table_is_enough_to_meet():
    dinner = Dinner.of(NAMES[:8], "1x8", 3, meet="table")
    assert solve(dinner, FEW, 1).verdict.beside_again == 0


def test_it_ends_at_the_target():
    dinner = Dinner.of(NAMES, "4x4", 4, meet="table", rules=[Together(("1", "2"))])
    enough = Budget(seconds=None, iterations=1_000_000, target=60)
    result = solve(dinner, enough, 1, solver="anneal")
    assert result.stopped == "target"
    assert result.score.introductions >= 60


def test_stopped_at_once_it_still_gives_a_plan():
    stop = threading.Event()
    stop.set()
    dinner = Dinner.of(NAMES, "2x8", 3)
    result = solve(dinner, Budget(), solver="anneal", stop=stop)
    assert result.stopped == "interrupted"
    assert (result.plan.seats >= 0).all()


def test_an_executor_is_left_running():
    with ThreadPoolExecutor(1) as pool:
        solve(Dinner.of(NAMES, "4x4", 2), FEW, executor=pool)
        assert pool.submit(int, "7").result() == 7


def test_the_bound_holds_for_a_plan_that_breaks_rules_too():
    # two who must be apart add nothing to the bound, unless they cannot be
    dinner = Dinner.of(NAMES[:4], "1x4", 1, meet="table", rules=[Apart(("1", "2"))])
    result = solve(dinner, FEW, 1)
    assert (result.score.broken, result.least_broken) == (1, 1)
    assert upper_bounds(dinner)[0].value < result.score.introductions <= result.bound.value


def test_each_better_plan_is_told():
    told: list[Progress] = []
    result = solve(Dinner.of(NAMES[:9], "3x3", 2), FEW, 3, solver="anneal", progress=told.append)
    assert tuple(told) == result.trace
    assert told[-1].score == result.score
