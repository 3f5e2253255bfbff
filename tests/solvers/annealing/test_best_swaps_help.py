"""For which dinners searches make the best swap each time."""

from itertools import combinations

from seating import Acquaintances, At, Dinner
from seating_solvers import Budget, solve
from seating_solvers.annealing.best_swaps_help import best_swaps_help
from seating_solvers.annealing.kernels.problem import problem_of


def in_departments(size, meet="table", **also):
    guests = 48
    pairs = [(a, b) for a, b in combinations(range(guests), 2) if a // size == b // size]
    dinner = Dinner.of([f"Guest {n}" for n in range(guests)], "6x8", 3, meet=meet)
    return dinner.changed(acquaintances=Acquaintances.of(guests, pairs), **also)


def helps(dinner):
    return best_swaps_help(dinner, problem_of(dinner))


def test_they_help_where_guests_know_many_and_any_swap_may_be_made():
    assert helps(in_departments(12))
    assert not helps(in_departments(2))
    assert not helps(in_departments(12, meet="near"))
    assert not helps(in_departments(12, rules=(At("Guest 1", "1", 1),)))


def test_the_same_seed_and_moves_make_the_same_plan_on_any_number_of_workers():
    dinner, budget = in_departments(12), Budget(seconds=None, iterations=200_000)
    plans = [solve(dinner, budget, seed=3, workers=workers).plan for workers in (1, 2)]
    assert (plans[0].seats == plans[1].seats).all()
