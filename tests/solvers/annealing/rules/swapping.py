"""What swaps change in rules, held against a count from the seats and against the judge."""

from seating import Dinner, Plan
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import Problem, problem_of
from seating_solvers.running.random_numbers import generator
from tests.naive_kinds import Asked
from tests.solvers.calling import steps
from tests.solvers.counting import any_plan, assert_exact, some_swaps


def assert_swaps_exact(dinner: Dinner, seed: int) -> None:
    """Swaps break and mend the rules of a dinner by just what they were weighed to."""
    problem = problem_of(dinner)
    state = begin(dinner, problem, any_plan(dinner, seed))
    for course, s, t in some_swaps(dinner, state, seed):
        steps(problem, state, generator(1, 1), course, s, t, 0)
    assert_exact(dinner, problem, state)


def asking(dinner: Dinner, *kinds) -> Problem:
    """The arrays of a dinner whose rules are these kinds."""
    return problem_of(dinner.changed(rules=(Asked(kinds),)))


def broken(dinner: Dinner, seats: list[list[int]], *kinds) -> int:
    """By how much kernels find these kinds broken by a plan."""
    asked = dinner.changed(rules=(Asked(kinds),))
    return int(begin(asked, problem_of(asked), Plan.of(asked, seats)).score[0])
