import numpy as np
from hypothesis import given, settings

from seating import AtLeast, Dinner, Familiar, Guest, Stays
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.mending.directed import mending_of
from seating_solvers.annealing.mending.offences import offences
from seating_solvers.annealing.mending.remedy_move import draw_remedy
from seating_solvers.running.kernels import entry
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import generator
from tests.solvers.counting import any_plan, seeds
from tests.solvers.kinds import bound_dinners

PEOPLE = [str(number) for number in range(1, 25)]


@entry
def draw_one(p, state, m, rng, course, guest):
    """Write a move for a guest to the log; returns its rows, -1 where nothing is broken."""
    if offences(p.rules, p.room, state.sitting, m.remedies, rng, course, guest, m.found) == 0:
        return -1
    return draw_remedy(p, state.sitting, m.remedies, m.found, rng, state.log, course, guest)


def drawn(dinner, seed, course, guest, times=200):
    """Moves for a guest of a random plan, each a list of course, seat and seat."""
    problem = problem_of(dinner)
    state = begin(dinner, problem, any_plan(dinner, seed))
    m, rng = mending_of(problem, state), generator(seed, 1)
    packed = PackedRecord(problem), PackedRecord(state), PackedRecord(m)
    for _ in range(times):
        count = draw_one(*packed, rng, course, guest)
        if count > 0:
            yield state, state.log[:count].tolist()


@settings(max_examples=50)
@given(bound_dinners(), seeds)
def test_no_seat_is_named_twice_at_a_course_and_somebody_sits_on_the_first(dinner, seed):
    for course in np.flatnonzero(dinner.present[:, 0]).tolist():
        for state, move in drawn(dinner, seed, course, 0, times=20):
            named = [(c, seat) for c, s, t in move for seat in (s, t)]
            assert len(set(named)) == len(named)
            assert all(state.sitting.guest[c, s] >= 0 for c, s, _ in move)


def test_a_familiar_face_is_sought_or_fetched():
    dinner = Dinner.of(PEOPLE, "6x4", 2, knows=[("1", "9")], rules=[Familiar("1")], meet="table")
    seed = next(seed for seed in range(9) if any(drawn(dinner, seed, 0, 0, times=1)))
    table = dinner.table_of_seat
    met = []
    for state, move in drawn(dinner, seed, 0, 0):
        seat = state.sitting.seat[:, 0].copy()
        for course, s, t in move:
            if course == 0:
                g, h = state.sitting.guest[0, [s, t]]
                seat[g], seat[h] = t, s
        met.append(table[seat[0]] == table[seat[8]])
    assert np.mean(met) > 0.5


def test_two_guests_change_places_for_the_evening_in_some_moves():
    roles = [{"role": "host" if number < 12 else ""} for number in range(24)]
    guests = [Guest(f"Guest {number}", fields=own) for number, own in enumerate(roles)]
    dinner = Dinner.of(guests, "6x4", 3, rules=[AtLeast("role", "host", 4)], meet="table")
    lengths = {len(move) for _, move in drawn(dinner, 1, 0, 20)}
    assert lengths >= {1, 3}


def test_a_guest_who_stays_moves_at_all_courses():
    dinner = Dinner.of(PEOPLE, "6x4", 3, rules=[Stays("1")])
    seats = []
    for state, move in drawn(dinner, 1, 0, 0):
        seat = state.sitting.seat[0].copy()
        for course, s, t in move:
            if seat[course] in (s, t):
                seat[course] = t if seat[course] == s else s
        seats.append(len(set(seat.tolist())))
    assert min(seats) == 1
