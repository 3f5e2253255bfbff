import numpy as np

from seating import Course, Dinner
from seating_solvers.annealing.courses_in_turn import courses_in_turn
from seating_solvers.annealing.first_plan import first_plan
from seating_solvers.annealing.kernels.problem import problem_of


def test_a_course_and_those_before_it_count_and_moves_add_up():
    courses = [Course("1"), Course("2", meets="nobody"), Course("3"), Course("4")]
    dinner = Dinner.of([str(n) for n in range(6)], "2x3", courses, meet="table")
    problem, plan, quiet = problem_of(dinner), first_plan(dinner, 1), []

    def lay(part, state, course):
        quiet.append(part.room.quiet.tolist())
        there = state.incumbent_seat[:, course]
        state.incumbent_seat[:, course] = there[::-1].copy()  # everyone changes seats
        return 10 + course

    found, tried = courses_in_turn(dinner, problem, plan, np.array([0, 2]), lay)
    assert quiet == [[False, True, True, True], [False, True, False, True]]
    assert tried == 10 + 12
    assert np.array_equal(found.seats[[1, 3]], plan.seats[[1, 3]])
    assert np.array_equal(found.seats[[0, 2]], plan.seats[[0, 2], ::-1])
