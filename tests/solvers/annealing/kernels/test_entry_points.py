"""The one way from Python into the kernels."""

import numpy as np

from seating import At, Dinner, Plan
from seating.score.score import judge
from seating_solvers.annealing.kernels.cooling import KEEP, NO_TARGET, Cooling
from seating_solvers.annealing.kernels.entry_points import count, sampled, walked
from seating_solvers.annealing.kernels.problem import fairly, problem_of
from seating_solvers.annealing.kernels.state import MOST_SAMPLES, state_of
from seating_solvers.running.random_numbers import generator
from tests.solvers.counting import any_plan, plan_in

DINNER = Dinner.of([str(number) for number in range(12)], "3x4", 2, meet="table")
PROBLEM = problem_of(DINNER)


def counted():
    state = state_of(DINNER, PROBLEM, any_plan(DINNER, 1))
    count(PROBLEM, state)
    return state


def test_counting_fills_the_score_that_the_judge_gives():
    state = counted()
    score = judge(plan_in(DINNER, state)).score
    assert state.score.tolist() == [score.broken, score.shortfall, score.weighted, 0]
    fair = fairly(PROBLEM, DINNER)
    state = state_of(DINNER, fair, any_plan(DINNER, 1))
    count(fair, state)
    assert state.score.tolist() == [0, 0, score.weighted, score.unevenness]


def test_samples_are_what_moves_would_change():
    changes = sampled(PROBLEM, counted(), generator(1, 0), 500)
    assert 0 < len(changes) <= 500
    assert (changes < 0).any()
    assert len(sampled(PROBLEM, counted(), generator(1, 0), 10 * MOST_SAMPLES)) == MOST_SAMPLES


def test_a_walk_says_how_many_moves_it_tried_and_the_same_seed_walks_the_same():
    cooling = Cooling(300, hot=1.0, cold=0.1, penalty=1.0, mode=KEEP, target=NO_TARGET)
    states = counted(), counted()
    tried = [walked(PROBLEM, state, generator(7, 0), cooling) for state in states]
    assert tried == [300, 300]
    assert (states[0].sitting.seat == states[1].sitting.seat).all()
    assert walked(PROBLEM, counted(), generator(7, 0), cooling._replace(target=0)) < 300


KNOWN = [("1", "2"), ("1", "3"), ("4", "5")]
SIX = Dinner.of([str(number) for number in range(6)], "2x3", 2, knows=KNOWN, meet="table")
SEATS = np.array([[0, 1, 2, 3, 4, 5], [0, 3, 4, 1, 2, 5]], dtype=np.int32)


def samples_of(plan):
    problem = problem_of(plan.dinner)
    state = state_of(plan.dinner, problem, plan)
    count(problem, state)
    return state, sampled(problem, state, generator(1, 1), 200)


def changes_of_swaps():
    """What any two guests at different tables who change places would change."""
    before, found = judge(Plan(SIX, SEATS)).score.introductions, set()
    for course, row in enumerate(SEATS):
        for one, two in np.argwhere(np.less.outer(row // 3, row // 3)):
            seats = SEATS.copy()
            seats[course, [one, two]] = seats[course, [two, one]]
            found.add(judge(Plan(SIX, seats)).score.introductions - before)
    return found


def test_samples_are_what_single_swaps_would_change():
    _, samples = samples_of(Plan(SIX, SEATS))
    assert set(samples.tolist()) == changes_of_swaps()


def test_samples_are_the_callers_own():
    state, samples = samples_of(Plan(SIX, SEATS))
    before = samples.tolist()
    state.samples[:] = -1
    assert samples.tolist() == before


def test_moves_that_break_rules_are_no_samples():
    kept = tuple(At(str(seat + 1), str(1 + seat // 3)) for seat in range(6))
    still = [range(6)] * 2
    assert not len(samples_of(Plan.of(SIX.changed(rules=kept), still))[1])
    assert len(samples_of(Plan.of(SIX.changed(rules=kept[1:-1]), still))[1])
