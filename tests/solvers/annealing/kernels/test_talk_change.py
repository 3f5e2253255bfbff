from hypothesis import given, settings

from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.running.random_numbers import generator
from tests.dinners import dinners
from tests.solvers.calling import steps
from tests.solvers.counting import any_plan, seeds, some_swaps


@settings(max_examples=40)
@given(dinners(rules=False), seeds)
def test_talk_kept_or_recomputed_weighs_a_swap_alike(dinner, seed):
    kept = problem_of(dinner)
    recomputed = kept._replace(pairs=kept.pairs._replace(dense=False))
    plan, rng = any_plan(dinner, seed), generator(1, 1)
    states = [begin(dinner, problem, plan) for problem in (kept, recomputed)]
    for course, s, t in some_swaps(dinner, states[0], seed):
        for problem, state in zip((kept, recomputed), states, strict=True):
            steps(problem, state, rng, course, s, t, 0)
        assert states[0].change.tolist() == states[1].change.tolist()
