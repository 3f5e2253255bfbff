"""Rules that a search leaves broken: kept from other seats, or told to contradict each other."""

import threading

import pytest

from seating import Apart, At, Dinner, Impossible, Plan, Together, judge
from seating_solvers import Budget, Contradiction, solve
from seating_solvers.cpsat.contradictions.mend_or_explain import mend_or_explain
from seating_solvers.cpsat.model_size import MOST_PLACES, places_of

FEW = Budget(seconds=None, iterations=20_000)
CLASH = (Apart(("1", "2")), Together(("1", "2"), ("Main",)))


def dinner(people, tables, rules=(), **more):
    return Dinner.of([f"Guest {number}" for number in range(people)], tables, rules=rules, **more)


def go_on(asked, **more):
    given = {"timed": False, "over": threading.Event().is_set, "best_effort": False, **more}
    return mend_or_explain(asked, 1, **given)


def test_a_contradiction_is_an_error_that_knows_its_rules():
    with pytest.raises(Contradiction) as found:
        solve(dinner(6, "2x3", CLASH), FEW, best_effort=False)
    assert isinstance(found.value, Impossible)
    conflict = found.value.conflict
    assert conflict is not None
    assert set(conflict.rules) == set(CLASH)
    assert str(found.value) == conflict.text()


def test_best_effort_says_how_few_must_be_broken():
    result = solve(dinner(6, "2x3", CLASH), FEW)
    assert (result.score.broken, result.least_broken) == (1, 1)


def test_a_dinner_without_a_contradiction_has_none_broken():
    result = solve(dinner(6, "2x3", CLASH[:1]), FEW, best_effort=False)
    assert (result.score.broken, result.least_broken) == (0, 0)


@pytest.mark.parametrize("timed", [False, True])
def test_mend_or_explain_keep_every_rule(timed):
    # all of the first three tables are promised, so that one way of filling them is left
    people = [At(str(number + 1), f"{number // 3 + 1}") for number in range(9)]
    asked = dinner(12, "4x3", (*people, Apart(("10", "1"))))
    seats, least = go_on(asked, timed=timed)
    assert least == 0
    assert judge(Plan(asked, seats)).score.broken == 0


def test_what_is_too_large_for_the_model_is_left_to_the_search():
    rules = [Apart((str(number), str(number + 1))) for number in range(1, 400)]
    asked = dinner(400, "40x10", rules, courses=9)
    assert places_of(asked) > MOST_PLACES
    assert go_on(asked) == (None, 0)


def test_the_same_seed_gives_the_same_plan_after_a_contradiction():
    asked = dinner(12, "3x4", CLASH)
    first, second = (solve(asked, FEW, 3, workers=workers) for workers in (1, 2))
    assert (first.plan.seats == second.plan.seats).all()
