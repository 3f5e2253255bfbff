"""The walk that makes the best swap: what it keeps, and that it gets further than it began."""

from itertools import combinations

import numpy as np
import pytest

from seating import Dinner
from seating.dinner.plan import Plan
from seating.score.score import judge
from seating_solvers.annealing.kernels.cooling import NO_TARGET
from seating_solvers.annealing.kernels.state import INTRODUCTIONS
from seating_solvers.annealing.kernels.table_walk import tables_of
from seating_solvers.annealing.kernels.tabu_walk import GAIN, left_of, walked_tabu
from seating_solvers.running.random_numbers import generator
from tests.solvers.annealing.kernels.test_table_walk import DINNERS, begun, of_tables
from tests.solvers.counting import assert_exact


def tabu(dinner, seed, moves=2000, target=NO_TARGET):
    """Problem, state and what each table adds, after a walk; and what the walk remembers."""
    problem, state = begun(dinner, seed)
    tables = tables_of(problem, state)
    left = left_of(tables.record)
    tried = walked_tabu(tables, left, generator(seed, 1), moves, target)
    return problem, state, tables, left, tried


@pytest.mark.parametrize("kind", DINNERS)
def test_what_it_keeps_is_what_a_recount_says(kind):
    dinner = DINNERS[kind]()
    before = begun(dinner, 7)[1].score[INTRODUCTIONS]
    problem, state, tables, _, _ = tabu(dinner, 7)
    assert_exact(dinner, problem, state)
    assert state.incumbent[INTRODUCTIONS] > before
    kept, again = tables.record.added, tables_of(problem, state).record.added
    for course, seats in enumerate(state.sitting.seat.T):
        there = seats >= 0
        assert np.array_equal(kept[course][:, there], again[course][:, there])


def small():
    knows = [("A", "B"), ("C", "D"), ("A", "C"), ("E", "F")]
    return Dinner.of(list("ABCDEFGHIJKL"), "3x4", 2, knows=knows, meet="table")


def swaps_at(dinner, seats):
    """All plans' seats that differ by two guests who change tables at one course."""
    table_of = dinner.table_of_seat
    for course, row in enumerate(seats):
        for one, other in combinations(range(len(row)), 2):
            if table_of[row[one]] != table_of[row[other]]:
                swapped = seats.copy()
                swapped[course, [one, other]] = row[[other, one]]
                yield swapped


@pytest.mark.parametrize("seed", range(4))
def test_the_first_swap_gains_as_much_as_any(seed):
    dinner = small()
    problem, state = begun(dinner, seed)
    seats = np.ascontiguousarray(state.sitting.seat.T, dtype=np.int32)
    best = max(judge(Plan(dinner, some)).score.introductions for some in swaps_at(dinner, seats))
    before = int(state.score[INTRODUCTIONS])
    assert best > before
    tables = tables_of(problem, state)
    left = left_of(tables.record)
    # it stops at one introduction more, which the first swap brings
    walked_tabu(tables, left, generator(seed, 1), 1000, before + 1)
    assert left.steps[0] == 1
    assert state.score[INTRODUCTIONS] == before + left.best[GAIN] == best


def test_who_left_a_table_comes_back_soon_only_for_a_record():
    problem, state = begun(small(), 1)
    tables, rng = tables_of(problem, state), generator(1, 1)
    left = left_of(tables.record)
    table_of, came_back = problem.room.table_of, 0
    for now in range(200):
        until, seats = left.until.copy(), state.sitting.seat.copy()
        record = max(state.score[INTRODUCTIONS], state.incumbent[INTRODUCTIONS])
        walked_tabu(tables, left, rng, 1, NO_TARGET)  # one step
        assert left.steps[0] == now + 1
        for guest, course in np.argwhere(state.sitting.seat != seats):
            table = table_of[state.sitting.seat[guest, course]]
            assert until[course, table, guest] <= now or state.score[INTRODUCTIONS] > record
            came_back += until[course, table, guest] > 0
            assert left.until[course, table_of[seats[guest, course]], guest] > now + 1
    assert came_back > 0


def test_it_gets_over_losses_and_keeps_the_best():
    first, other = (tabu(of_tables(), 3, moves)[1] for moves in (50, 5000))
    assert other.incumbent[INTRODUCTIONS] > first.incumbent[INTRODUCTIONS]
    assert other.score[INTRODUCTIONS] <= other.incumbent[INTRODUCTIONS]


def test_one_seed_makes_one_walk():
    whole, again = (tabu(of_tables(), 3, 400)[1] for _ in range(2))
    assert np.array_equal(whole.incumbent_seat, again.incumbent_seat)
    other = tabu(of_tables(), 4, 400)[1]
    assert not np.array_equal(whole.incumbent_seat, other.incumbent_seat)
