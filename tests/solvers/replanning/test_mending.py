import numpy as np
import pytest

from seating import Dinner, Impossible, Plan
from seating_solvers import Budget
from seating_solvers.replanning.mending import Mending
from seating_solvers.running.when_to_stop import Watch

DINNER = Dinner.of([f"G{number}" for number in range(12)], "3x4", 2, meet="table")
PRINTED = Plan.of(DINNER, [list(range(12)), list(range(12))])


def mending(held=False, unmoved=PRINTED):
    fixed = np.full((2, 12), held)
    return Mending(PRINTED, unmoved, 0, fixed, np.ones(12, dtype=bool))


def watch(moves=20_000):
    return Watch(Budget(seconds=None, iterations=moves))


def test_a_plan_that_looks_at_no_card_is_on_the_menu_where_any_number_may_change():
    some = mending().menu(watch(200), cards=None).menu.steps[-1]
    free = mending().menu(watch(200), cards="free").menu.steps[-1]
    assert free.score.weighted >= some.score.weighted
    assert free.score.weighted == 36 - 1 or free.score.weighted >= 30


def test_where_all_is_held_nothing_changes_and_without_a_seat_there_is_no_plan():
    (step,) = mending(held=True).menu(watch()).menu.steps
    assert (step.plan.seats == PRINTED.seats).all()
    seats = PRINTED.seats.copy()
    seats[1, 3] = -1
    with pytest.raises(Impossible, match="locked"):
        mending(held=True, unmoved=Plan(DINNER, seats)).menu(watch())


def test_compiling_is_told_at_most_once():
    told = []
    mending().menu(watch(100), compiling=lambda: told.append(1))
    assert len(told) <= 1
