import numpy as np
from hypothesis import given, settings

from seating import Dinner
from seating_solvers.annealing import temperature
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.random_start import random_start
from seating_solvers.annealing.temperature import measured_temperatures
from seating_solvers.running.random_numbers import generator
from tests.dinners import dinners
from tests.solvers.counting import assert_exact, seeds


@settings(max_examples=40)
@given(dinners(), seeds)
def test_a_walk_starts_hot_and_ends_cold(dinner, seed):
    problem = problem_of(dinner)
    state = begin(dinner, problem, random_start(dinner, problem, np.random.default_rng(seed)))
    ends = measured_temperatures(problem, state, generator(seed, 1), 1e6)
    assert np.isfinite([ends.hot, ends.cold]).all()
    assert ends.hot >= ends.cold > 0
    assert_exact(dinner, problem, state)


def walked_downhill(dinner, over):
    problem = problem_of(dinner)
    state = begin(dinner, problem, random_start(dinner, problem, np.random.default_rng(1)))
    before = state.sitting.seat.copy()
    ends = measured_temperatures(problem, state, generator(1, 1), 1e6, over)
    return ends, before, state.sitting.seat


def test_looking_at_the_clock_changes_nothing_until_time_is_over(monkeypatch):
    dinner = Dinner.of([str(number) for number in range(40)], "5x8", 3)
    whole, _, walked = walked_downhill(dinner, lambda: False)
    monkeypatch.setattr(temperature, "SLICE", 700)
    ends, before, sliced = walked_downhill(dinner, lambda: False)
    assert ends == whole
    assert (sliced == walked).all()
    assert (sliced != before).any()
    _, before, left = walked_downhill(dinner, lambda: True)
    assert (left == before).all()
