import numpy as np
from hypothesis import given, settings

from seating_solvers.annealing.kernels.problem import question_of
from seating_solvers.annealing.random_start import starting_plan
from seating_solvers.annealing.search import begin
from seating_solvers.annealing.temperature import temperatures
from seating_solvers.running.random_numbers import generator
from tests.dinners import dinners
from tests.solvers.counting import assert_exact, seeds


@settings(max_examples=40)
@given(dinners(), seeds)
def test_a_walk_starts_hot_and_ends_cold(dinner, seed):
    question = question_of(dinner)
    state = begin(dinner, question, starting_plan(dinner, question, np.random.default_rng(seed)))
    heat = temperatures(question, state, generator(seed, 1), np.array([1e6, 1e6]))
    assert np.isfinite([heat.hot, heat.cold]).all()
    assert heat.hot >= heat.cold > 0
    assert_exact(dinner, question, state)
