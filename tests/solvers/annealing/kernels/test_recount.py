from hypothesis import given

from seating.score.score import judge
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from tests.dinners import dinners
from tests.solvers.counting import any_plan, assert_exact, seeds, started


@given(started())
def test_a_count_from_the_seats_is_the_judges(held):
    assert_exact(*held)


@given(dinners(), seeds)
def test_strangers_met_are_the_judges(dinner, seed):
    plan = any_plan(dinner, seed)
    state = begin(dinner, problem_of(dinner), plan)
    assert state.met.tolist() == judge(plan).meets.tolist()


@given(dinners(), seeds)
def test_talk_kept_or_recomputed_gives_one_score(dinner, seed):
    plan, kept = any_plan(dinner, seed), problem_of(dinner)
    recomputed = kept._replace(pairs=kept.pairs._replace(dense=False))
    scores = [begin(dinner, problem, plan).score.tolist() for problem in (kept, recomputed)]
    assert scores[0] == scores[1]
