import numpy as np
from hypothesis import given, settings

from seating import At, Dinner, Stays
from seating.score.score import judge
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.random_start import random_start
from tests.dinners import dinners
from tests.solvers.counting import seeds


def start(dinner, seed=1):
    return random_start(dinner, problem_of(dinner), np.random.default_rng(seed))


@settings(max_examples=40)
@given(dinners(), seeds)
def test_everyone_who_is_there_has_a_seat_and_nobody_else(dinner, seed):
    assert ((start(dinner, seed).seats >= 0) == dinner.present).all()


@settings(max_examples=40)
@given(dinners(rules=False), seeds)
def test_tables_are_evenly_filled(dinner, seed):
    attendance, sizes = problem_of(dinner).attendance, start(dinner, seed).sizes
    assert (sizes >= attendance.low).all()
    assert (sizes <= attendance.high).all()


def test_guests_with_a_place_are_seated_there_and_those_who_stay_stay():
    rules = [At("1", "2", 3), At("2", "2"), At("3", "1", courses=("Dessert",)), Stays("4")]
    dinner = Dinner.of([str(number) for number in range(1, 13)], "3x4", 3, rules=rules)
    for seed in range(20):
        assert judge(start(dinner, seed)).score.broken == 0


def test_places_are_found_for_all_who_share_few():
    rules = [At(str(guest), "1", guest) for guest in (1, 2, 3)] + [At("4", "1")]
    dinner = Dinner.of([str(number) for number in range(1, 9)], "2x4", 1, rules=rules)
    for seed in range(20):
        assert start(dinner, seed).seats[0, :4].tolist() == [0, 1, 2, 3]
