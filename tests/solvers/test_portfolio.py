"""Which solver runs when."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import combinations, pairwise

import pytest

from seating import Apart, AtMost, Dinner, Familiar, Guest, InputError, NoRepeats, Together, judge
from seating_solvers import Budget, Contradiction, compiling, solve, upper_bounds
from seating_solvers.annealing.first_plan import first_plan
from seating_solvers.bounds import tightest
from seating_solvers.bounds.late_bounds import LateBounds
from seating_solvers.bounds.many_acquaintances import many_acquaintances
from seating_solvers.bounds.tightest import simplest_bounds
from seating_solvers.placing import perfect_plan
from seating_solvers.portfolio import Answer, Portfolio
from seating_solvers.running.result import Progress
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


def test_rules_of_a_large_dinner_are_mended_before_anything_else():
    fields = [{"company": str(number // 8)} for number in range(400)]
    guests = [Guest(f"Guest {number}", fields=own) for number, own in enumerate(fields)]
    knows = [(str(one), str((one + 40) % 400 + 1)) for one in range(1, 401)]
    faces = [Familiar(str(number), ("Starter",)) for number in range(1, 400, 10)]
    rules = [AtMost("company", 1), *faces]
    dinner = Dinner.of(guests, "40x10", 3, knows=knows, meet="table", rules=rules)
    result = planned(dinner, Budget(seconds=None, iterations=100_000))
    assert result.trace[0].score.broken > 20
    assert result.trace[1].score.broken == 0
    assert result.score.introductions > 0.98 * result.bound.value
    assert result.solver == "anneal"


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
    monkeypatch.setattr(compiling, "needs_compiling", lambda _: True)
    slow = lambda *_: now.__setitem__(0, now[0] + 500)  # noqa: E731
    monkeypatch.setattr(compiling, "warm_until", slow)
    dinner = Dinner.of(NAMES[:4], "2x2", 1)
    watch = Watch(Budget(seconds=100.0), threading.Event(), started=1000.0)
    with ThreadPoolExecutor(1) as pool:
        bounds = LateBounds(dinner, partial(upper_bounds, dinner))
        one = Portfolio(dinner, watch, 0, bounds, pool, None, compiling=lambda: told.append("once"))
        assert one.compile_first()
    assert told == ["once"]
    assert watch.left == 100.0


@pytest.mark.parametrize("rule", [Apart(("1", "2")), Together(("1", "2"))])
@pytest.mark.parametrize("solver", ["auto", "anneal", "cpsat"])
def test_whoever_does_not_wait_for_kernels_keeps_the_first_plan(monkeypatch, solver, rule):
    stop = threading.Event()
    told: list[Progress] = []

    def interrupted(_dinner, over):
        assert len(told) == 1
        stop.set()
        assert over()

    monkeypatch.setattr(compiling, "needs_compiling", lambda _: True)
    monkeypatch.setattr(compiling, "warm_until", interrupted)
    dinner = Dinner.of(NAMES[:9], "1x9", 2, rules=[rule])
    result = solve(dinner, FEW, solver=solver, stop=stop, progress=told.append)
    assert result.stopped == "interrupted"
    assert told[0].score.introductions == result.score.introductions
    assert result.plan.seats.shape == (2, 9)


FOUR = Dinner.of(NAMES[:4], "1x4", 2)
"""No plan reaches the bound, by a hair."""

SIXTEEN = Dinner.of(NAMES[:16], "4x4", 3, meet="table")


@pytest.fixture
def portfolio():
    """Yield a function that makes a portfolio for a dinner."""
    with ThreadPoolExecutor(1) as pool:

        def made(dinner, budget=FEW, progress=None):
            bounds = LateBounds(dinner, partial(upper_bounds, dinner))
            return Portfolio(dinner, Watch(budget, threading.Event()), 1, bounds, pool, progress)

        yield made


def test_a_target_below_the_bound_is_enough_and_one_above_is_the_bound(portfolio):
    bound = portfolio(FOUR).bounds.introductions.value
    found = portfolio(FOUR, replace(FEW, target=bound - 1000)).run("anneal")
    assert found.stopped == "target"
    assert bound - 1000 <= found.score.introductions < bound
    high = portfolio(SIXTEEN, replace(FEW, target=10**12)).run("anneal")
    assert high.stopped == "bound"
    assert high.iterations < 60_000


def test_moves_tried_before_count(portfolio):
    found = portfolio(FOUR, Budget(None, 2000)).anneal(tried=1500)
    assert 1500 < found.iterations <= 2000


def test_each_better_plan_is_told_once(portfolio):
    told: list[Progress] = []
    one = portfolio(Dinner.of(NAMES[:14], "2x7", 2), progress=told.append)
    found = one.run("anneal")
    assert told == one.trace
    assert told[-1].score == judge(found.plan).uneven_score
    assert all(before.score < after.score for before, after in pairwise(told))


def test_a_plan_that_is_no_better_is_not_told(portfolio):
    told: list[Progress] = []
    one = portfolio(SIXTEEN, progress=told.append)
    assert one.run("perfect").score == one.run("perfect").score
    assert len(told) == len(one.trace) == 1


@pytest.mark.parametrize(("stopped", "solver"), [("settled", "cpsat"), ("iterations", "anneal")])
def test_what_has_settled_is_proven_if_the_dinner_is_small(portfolio, monkeypatch, stopped, solver):
    one = portfolio(FOUR, Budget(None, 2000))
    annealed = replace(one.run("anneal"), stopped=stopped)
    monkeypatch.setattr(one, "perfect", lambda: None)
    monkeypatch.setattr(one, "anneal", lambda: annealed)
    assert one.run("auto").solver == solver


def test_nothing_is_proven_once_stopped(portfolio):
    one = portfolio(FOUR)
    one.watch.stop.set()
    found = one.run("cpsat")
    assert (found.solver, found.stopped) == ("anneal", "interrupted")


@pytest.mark.parametrize(("rules", "broken"), [((Together(("1", "2")),), 1), ((NoRepeats(),), 0)])
def test_parties_do_not_move_where_nothing_calls_for_it(portfolio, rules, broken):
    one = portfolio(SIXTEEN.changed(rules=rules))
    plan = one.perfect().plan
    first = Answer(plan, replace(judge(plan).score, broken=broken), "perfect", "settled")
    assert one.by_parties(first) is first


def knowing(tables, courses, known):
    """Guests of whom two know each other if that is said of their numbers from 0."""
    seats = Dinner.of(["A"], tables, 1).seat_count
    knows = [(str(a + 1), str(b + 1)) for a, b in combinations(range(seats), 2) if known(a, b)]
    return Dinner.of(NAMES[:seats], tables, courses, meet="table", knows=knows)


def test_the_bound_that_takes_long_is_looked_for_only_where_a_plan_falls_short(monkeypatch):
    asked = []

    def watched(setting, at_most):
        asked.append(at_most)
        return many_acquaintances(setting, at_most)

    monkeypatch.setattr(tightest, "many_acquaintances", watched)
    met = planned(knowing("4x4", 2, lambda a, b: a // 4 == b // 4))
    assert met.stopped == "bound"
    assert asked == []
    assert (met.bound, met.pairs_bound) == upper_bounds(met.plan.dinner)
    asked.clear()
    short = planned(knowing("4x6", 2, lambda a, b: min(b - a, 24 - b + a) < 8))
    assert short.bound.value < simplest_bounds(short.plan.dinner)[0].value
    assert asked
    assert (short.bound, short.pairs_bound) == upper_bounds(short.plan.dinner, short.plan)


def couples_and_faces():
    """Couples, of whom every tenth guest needs one of two whom they know at the first course."""
    people = 400
    couples = [Together((str(one), str(one + 1))) for one in range(1, people, 2)]
    knows = [
        (str(one), str((one + more) % people + 1))
        for one in range(1, people, 10)
        for more in (76, 152)
    ]
    faces = [Familiar(str(one), ("Starter",)) for one in range(1, people, 10)]
    names = [f"Guest {number}" for number in range(1, people + 1)]
    return Dinner.of(names, "40x10", 3, knows=knows, meet="table", rules=[*couples, *faces])


def test_broken_rules_are_mended_before_another_plan_is_made(monkeypatch):
    told: list[Progress] = []
    before: list[int] = []
    perfect = Portfolio.perfect

    def counted(self):
        before.extend(step.score.broken for step in told)
        return perfect(self)

    monkeypatch.setattr(Portfolio, "perfect", counted)
    result = planned(couples_and_faces(), Budget(None, 100_000), progress=told.append)
    assert before[0] > 10
    assert before[-1] == 0
    assert result.score.broken == 0
    assert result.score.introductions > 0.98 * result.bound.value


def test_no_search_begins_once_time_is_over_and_rules_are_kept(portfolio, monkeypatch):
    plan = first_plan(FOUR, 1)
    late = portfolio(FOUR, Budget(seconds=1.0))
    late.start, late.watch.started = plan, 0.0
    monkeypatch.setattr(Portfolio, "anneal", lambda *_: pytest.fail("there is no time left"))
    found = late.auto()
    assert found.plan is plan
    assert found.stopped == "time"
