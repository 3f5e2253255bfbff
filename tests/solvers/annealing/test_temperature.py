import numpy as np
from hypothesis import given, settings

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
