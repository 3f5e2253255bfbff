import numpy as np

from seating import Dinner, Plan
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.replanning.neighbourhoods import neighbourhoods, within

DINNER = Dinner.of([f"G{number}" for number in range(16)], "4x4", 3)
ROWS = [list(range(16)), [*range(4, 16), *range(4)], list(range(16))]
PRINTED = Plan.of(DINNER, ROWS)


def without(guest, first):
    seats = PRINTED.seats.copy()
    seats[first:, guest] = -1
    return Plan(DINNER, seats)


def test_tables_that_somebody_left_come_first_then_those_they_meet_then_all():
    found = neighbourhoods(PRINTED, without(0, 1), 1)
    assert [int(one.sum()) for one in found] == [6, 30]
    assert not found[0][0].any()
    assert np.flatnonzero(found[0][1]).tolist() == [1, 2, 3]


def test_served_courses_and_those_who_are_away_are_never_in_it():
    for movable in neighbourhoods(PRINTED, without(0, 2), 2):
        assert not movable[:2].any()
        assert not movable[:, 0].any()


def test_where_nothing_was_touched_all_may_move():
    (movable,) = neighbourhoods(PRINTED, PRINTED, 1)
    assert int(movable.sum()) == 32


def test_moves_of_a_problem_within_begin_with_those_only():
    movable = np.zeros((3, 16), dtype=bool)
    movable[1, [3, 7]] = True
    attendance = within(problem_of(DINNER), movable).attendance
    assert attendance.there.tolist() == [3, 7]
    assert attendance.start.tolist() == [0, 0, 2, 2]
