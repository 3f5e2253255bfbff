"""Courses laid one after the other by Gibbs sampling, and then improved together."""

import numpy as np
import pytest

from seating import Plan
from seating.people.pairs import PairTable
from seating_solvers.annealing.first_plan import first_plan
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.laid_by_gibbs import (
    LAYING,
    TOGETHER,
    introduction,
    laid_by_gibbs,
)
from seating_solvers.running.random_numbers import generator
from tests.solvers.annealing.kernels.test_table_walk import DINNERS, of_tables
from tests.solvers.annealing.test_best_swaps import in_departments, met, never

MOVES = 20_000


def laid(dinner, moves=MOVES, over=never):
    """The plan it begins with, what becomes of it, and the moves that took."""
    plan = first_plan(dinner, 1)
    return plan, *laid_by_gibbs(dinner, problem_of(dinner), plan, generator(1, 1), over, moves)


def test_all_courses_come_in_and_are_better_together():
    plan, found, tried = laid(in_departments())
    assert 0 < tried <= (LAYING + TOGETHER) * MOVES
    before, after = (len(met(one, 0) | met(one, 1) | met(one, 2)) for one in (plan, found))
    assert after > before
    # of departments of twelve two at least share each of six tables
    assert len(met(found, 0)) == 6 * (28 - 4)


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


def test_an_introduction_is_worth_what_most_of_them_are():
    assert introduction(problem_of(of_tables())) == 1
    interest = PairTable.of(23, {(a, b): 3 for a in range(20) for b in range(a + 1, 23)}, 1)
    some = problem_of(of_tables(interest=interest))
    assert introduction(some) == some.pairs.worth[-1] * 3
