import numpy as np
import pytest
from hypothesis import given, settings

from seating import Acquaintances, Course, Dinner
from seating.people.pairs import PairTable
from seating.rules.present import Present
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.cooling import KEEP, MEND, NO_TARGET, WEIGH, Cooling
from seating_solvers.annealing.kernels.entry_points import walked
from seating_solvers.annealing.kernels.problem import fairly, problem_of
from seating_solvers.annealing.kernels.table_walk import tables_of, walked_tables, walks_tables
from seating_solvers.annealing.random_start import random_start
from seating_solvers.running.random_numbers import generator
from tests.dinners import dinners
from tests.solvers.counting import assert_exact, seeds

GUESTS = [f"Guest {number}" for number in range(23)]


def cooled(mode=WEIGH, target=NO_TARGET, moves=4000):
    return Cooling(moves, hot=2.0, cold=0.1, penalty=1.0, mode=mode, target=target)


def begun(dinner, seed):
    problem = problem_of(dinner)
    plan = random_start(dinner, problem, np.random.default_rng(seed))
    return problem, begin(dinner, problem, plan)


def of_tables(room="4x6", courses=3, **also):
    dinner = Dinner.of(GUESTS, room, courses, meet="table")
    known = [(one, two) for one in range(12) for two in range(one) if (one + two) % 3 == 0]
    return dinner.changed(acquaintances=Acquaintances.of(len(GUESTS), known), **also)


def interest():
    return PairTable.of(len(GUESTS), {(1, 2): 5, (3, 20): 40, (11, 14): 2}, default=1)


def a_course_where_nobody_meets():
    courses = (Course("Soup"), Course("Coffee", meets="nobody"), Course("Fish"))
    return of_tables(courses=courses)


def some_away():
    return of_tables(rules=(Present("Guest 3", ("Starter",)), Present("Guest 7", ("Main",))))


DINNERS = {
    "acquaintances": of_tables,
    "seats to spare": lambda: of_tables("5x7"),
    "tables of two sizes": lambda: of_tables("2x4,3x6"),
    "interest": lambda: of_tables(interest=interest()),
    "absences": some_away,
    "a course where nobody meets": a_course_where_nobody_meets,
}


def assert_same_walk(dinner, seed, cooling):
    (problem, state), (_, other) = begun(dinner, seed), begun(dinner, seed)
    draws, others = generator(seed, 1), generator(seed, 1)
    assert walks_tables(problem, state, cooling)
    tables = tables_of(problem, state)
    for _ in range(2):  # in slices, as searches walk
        assert walked_tables(tables, draws, cooling) == walked(problem, other, others, cooling)
        assert draws == others
        for name in ("seat", "guest", "size"):
            assert np.array_equal(getattr(state.sitting, name), getattr(other.sitting, name))
        for name in ("total", "score", "incumbent", "incumbent_seat"):
            assert np.array_equal(getattr(state, name), getattr(other, name))
    assert_exact(dinner, problem, state)
    kept, again = tables.record.added, tables_of(problem, state).record.added
    for course, seats in enumerate(state.sitting.seat.T):
        there = seats >= 0  # what it would add for those who are away nobody asks
        assert np.array_equal(kept[course][:, there], again[course][:, there])


@pytest.mark.parametrize("kind", DINNERS)
@pytest.mark.parametrize("mode", [WEIGH, KEEP])
def test_it_ends_in_the_same_seats_after_the_same_draws(kind, mode):
    assert_same_walk(DINNERS[kind](), 7, cooled(mode))


def test_it_stops_at_the_target():
    dinner = of_tables()
    assert_same_walk(dinner, 3, cooled(target=110))


@settings(max_examples=30)
@given(dinners(rules=False), seeds)
def test_any_dinner_it_takes_is_walked_alike(dinner, seed):
    problem, state = begun(dinner, seed)
    if walks_tables(problem, state, cooled()):
        assert_same_walk(dinner, seed, cooled(moves=300))


def test_rules_seats_and_fairness_are_left_to_the_other_walk():
    dinner = of_tables()
    problem, state = begun(dinner, 1)
    assert walks_tables(problem, state, cooled())
    assert not walks_tables(problem, state, cooled(MEND))
    assert not walks_tables(problem, state, cooled()._replace(floor=10))
    assert not walks_tables(fairly(problem, dinner), state, cooled())
    assert not walks_tables(problem._replace(ruled=True), state, cooled())
    assert not walks_tables(problem._replace(goals=True), state, cooled())
    problem, state = begun(Dinner.of(GUESTS, "4x6", 3), 1)
    assert not walks_tables(problem, state, cooled())
