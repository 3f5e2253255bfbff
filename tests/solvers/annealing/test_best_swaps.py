"""Best swaps from a plan, and courses laid one after the other."""

from itertools import combinations, count

import numpy as np
import pytest

from seating import Acquaintances, Dinner, Plan
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.best_swaps import (
    BETWEEN_LOOKS,
    LAYING,
    best_swaps,
    course_by_course,
)
from seating_solvers.annealing.first_plan import first_plan
from seating_solvers.annealing.kernels.cooling import NO_TARGET
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.running.random_numbers import generator
from tests.solvers.annealing.kernels.test_table_walk import DINNERS

MOVES = 20_000


def never():
    return False


def in_departments():
    pairs = [(a, b) for a, b in combinations(range(48), 2) if a // 12 == b // 12]
    dinner = Dinner.of([f"Guest {n}" for n in range(48)], "6x8", 3, meet="table")
    return dinner.changed(acquaintances=Acquaintances.of(48, pairs))


def laid(dinner, moves=MOVES, over=never):
    """The plan it begins with, what becomes of it, and the moves that took."""
    plan = first_plan(dinner, 1)
    return plan, *course_by_course(dinner, problem_of(dinner), plan, generator(1, 1), over, moves)


def met(plan, course):
    """Strangers who share a table at a course."""
    tables = plan.dinner.table_of_seat[plan.seats[course]]
    together = [set(np.flatnonzero(tables == table)) for table in set(tables)]
    prior = plan.dinner.prior
    known = {frozenset(pair) for pair in zip(prior.first, prior.second, strict=True)}
    pairs = {frozenset(pair) for table in together for pair in combinations(sorted(table), 2)}
    return pairs - known


def test_courses_come_in_one_by_one_and_the_last_waits():
    plan, found, tried = laid(in_departments())
    assert 0 < tried <= LAYING * MOVES
    assert np.array_equal(found.seats[-1], plan.seats[-1])
    before, after = (len(met(one, 0) | met(one, 1)) for one in (plan, found))
    assert after > before
    # of departments of twelve two at least share each of six tables
    assert len(met(found, 0)) == 6 * (28 - 4)


def test_strangers_leave_nothing_to_better():
    dinner = Dinner.of([f"Guest {n}" for n in range(16)], "4x4", 2, meet="table")
    plan, found, tried = laid(dinner)
    assert tried == 0
    assert np.array_equal(plan.seats, found.seats)


@pytest.mark.parametrize("kind", DINNERS)
def test_everyone_who_is_there_has_a_seat_whoever_counts(kind):
    dinner = DINNERS[kind]()
    plan, found, _ = laid(dinner)
    assert np.array_equal(found.seats >= 0, plan.seats >= 0)
    assert np.array_equal(found.sizes.sum(axis=1), plan.sizes.sum(axis=1))
    Plan(dinner, found.seats)  # nobody shares a seat


def test_it_ends_when_told_and_makes_one_plan_of_one_seed():
    whole, again = (laid(in_departments())[1] for _ in range(2))
    assert np.array_equal(whole.seats, again.seats)
    plan, found, tried = laid(in_departments(), over=lambda: True)
    assert tried == 0
    assert np.array_equal(plan.seats, found.seats)


def test_best_swaps_go_on_from_a_plan_until_told():
    dinner = in_departments()
    problem = problem_of(dinner)
    state, asked = begin(dinner, problem, first_plan(dinner, 1)), count()
    before = state.score.copy()
    tried = best_swaps(
        problem,
        state,
        generator(1, 1),
        lambda: next(asked) >= 2,
        10 * BETWEEN_LOOKS,
        NO_TARGET,
    )
    assert tried == 2 * BETWEEN_LOOKS
    assert tuple(state.incumbent) > tuple(before)
    reached = int(state.incumbent[2])
    again = begin(dinner, problem, first_plan(dinner, 1))
    assert best_swaps(problem, again, generator(1, 1), never, 10**6, reached - 1) < tried
