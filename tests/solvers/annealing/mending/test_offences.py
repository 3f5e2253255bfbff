import numpy as np
from hypothesis import given, settings

from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.kernels.state import BROKEN
from seating_solvers.annealing.mending.directed import mending_of
from seating_solvers.annealing.mending.mend_walk import mend
from seating_solvers.annealing.mending.offences import offences
from seating_solvers.running.kernels import entry
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import generator
from tests.solvers.counting import any_plan, seeds
from tests.solvers.kinds import bound_dinners

MOVES, PATIENCE = 100, 100


@entry
def look_everywhere(p, state, m, rng, found):
    """Count places where something is broken: in all, and those that are not suspected."""
    guests, courses = state.sitting.seat.shape
    found[0], found[1] = 0, 0
    for place in range(guests * courses):
        guest, course = place // courses, place % courses
        if state.sitting.seat[guest, course] < 0:
            continue
        if offences(p.rules, p.room, state.sitting, m.remedies, rng, course, guest, m.found) > 0:
            found[0] += 1
            found[1] += m.suspects.row[place] < 0


@settings(max_examples=50)
@given(bound_dinners(), seeds)
def test_where_something_is_broken_somebody_has_part_in_it_and_is_suspected(dinner, seed):
    problem = problem_of(dinner)
    problem = problem._replace(pairs=problem.pairs._replace(dense=False))
    state = begin(dinner, problem, any_plan(dinner, seed))
    m, rng = mending_of(problem, state), PackedArray(generator(seed, 0))
    packed = PackedRecord(problem), PackedRecord(state), PackedRecord(m)
    found = np.zeros(2, dtype=np.int64)
    for _ in range(3):
        look_everywhere(*packed, rng, found)
        somewhere, unsuspected = found
        assert not somewhere or state.score[BROKEN]
        assert not somewhere or unsuspected < somewhere
        if dinner.present.all():
            assert bool(somewhere) == bool(state.score[BROKEN])
        mend(*packed, rng, MOVES, PATIENCE, dinner.talk.worth.unit)
