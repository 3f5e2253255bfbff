"""States of small dinners, and what their seats alone say about them."""

import numpy as np
from hypothesis import strategies as st

from seating import Dinner, Plan
from seating.score.chances import chances_of
from seating.score.score import judge
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import Problem, fairly, problem_of
from seating_solvers.annealing.kernels.state import State
from tests.dinners import dinners

seeds = st.integers(0, 2**32)


def any_plan(dinner: Dinner, seed: int) -> Plan:
    """Seat everyone who is there, anywhere."""
    random = np.random.default_rng(seed)
    seats = np.full(dinner.present.shape, -1, dtype=np.int32)
    for course, there in enumerate(dinner.present):
        seats[course, there] = random.permutation(dinner.seat_count)[: there.sum()]
    return Plan(dinner, seats)


@st.composite
def started(draw: st.DrawFn, /, **asked) -> tuple[Dinner, Problem, State]:
    """Dinners with a plan in hand, talk kept for all pairs or not, unevenness too or not."""
    dinner = draw(dinners(**asked))
    problem = problem_of(dinner)
    if draw(st.booleans()):
        problem = problem._replace(pairs=problem.pairs._replace(dense=False))
    if draw(st.booleans()):
        problem = fairly(problem, dinner)
    return dinner, problem, begin(dinner, problem, any_plan(dinner, draw(seeds)))


def plan_in(dinner: Dinner, state: State) -> Plan:
    """The plan in the hands of a search."""
    return Plan(dinner, np.ascontiguousarray(state.sitting.seat.T))


def assert_exact(dinner: Dinner, problem: Problem, state: State) -> None:
    """What moves kept up to date is what a fresh count finds, and what the judge says."""
    plan = plan_in(dinner, state)
    fresh = begin(dinner, problem, plan)
    assert state.score.tolist() == fresh.score.tolist()
    score = judge(plan).score
    unevenness = score.unevenness if problem.fair.counts else 0
    levels = [score.broken, score.shortfall, score.introductions, unevenness]
    assert state.score.tolist() == levels
    assert (state.total == fresh.total).all()
    assert (state.sitting.guest == plan.occupants).all()
    assert (state.sitting.size == plan.sizes).all()
    if problem.fair.counts:
        assert (state.record == fresh.record).all()
        assert (state.missed == fresh.missed).all()
        assert (state.around == fresh.around).all()
        assert state.around.tolist() == people_around(dinner, plan)
        assert state.missed.tolist() == judge(plan).unevenness.missed.tolist()
    if problem.goals or problem.fair.counts:
        assert (state.met == fresh.met).all()


def people_around(dinner: Dinner, plan: Plan) -> list[list[int]]:
    """People within reach of each seat, course by course; nobody where nobody meets."""
    found = np.zeros(plan.occupants.shape, dtype=np.int64)
    reach_of_form = chances_of(dinner).reach
    for reach, tables in zip(reach_of_form, dinner.tables_by_form, strict=True):
        for table in tables:
            first, last = dinner.first_seat[table : table + 2]
            found[:, first:last] = (plan.occupants[:, first:last] >= 0) @ reach.astype(np.int64)
    return [list(map(int, row)) for row in found * dinner.meeting[:, None]]


def some_swaps(dinner: Dinner, state: State, seed: int, count: int = 20):
    """Random swaps of an occupied seat with any other: course and two seats."""
    random = np.random.default_rng(seed)
    for _ in range(count):
        course = int(random.integers(len(dinner.courses)))
        taken = np.flatnonzero(state.sitting.guest[course] >= 0)
        if len(taken) and dinner.seat_count > 1:
            s = int(random.choice(taken))
            t = int(random.integers(dinner.seat_count - 1))
            yield course, s, t + (t >= s)
