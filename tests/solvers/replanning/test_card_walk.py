import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Dinner, Plan
from seating.score.score import judge
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.cooling import WEIGH, Cooling
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.kernels.state import LEVELS
from seating_solvers.annealing.random_start import random_start
from seating_solvers.replanning.card_walk import walked
from seating_solvers.replanning.cards import Front, cards_of, counted_changes
from seating_solvers.running.random_numbers import generator
from tests.dinners import dinners
from tests.solvers.counting import assert_exact, seeds
from tests.solvers.kinds import bound_dinners

NEVER = 2**62


def front_of(dinner, numbers):
    score = np.zeros((numbers, LEVELS + 3), dtype=np.int64)
    score[:, 0] = NEVER
    shape = (numbers, len(dinner.guests), len(dinner.courses))
    return Front(score, np.full(shape, -1, dtype=np.int64))


def walked_from(dinner, seed, held_share, price, numbers=4, moves=300):
    """A walk from a random plan that is on everybody's card; all that is to be looked at."""
    random = np.random.default_rng(seed)
    problem = problem_of(dinner)
    plan = random_start(dinner, problem, random)
    held = random.random((len(dinner.courses), dinner.seat_count)) < held_share
    kept = random.random(len(dinner.guests)) < 0.8
    moved = random.integers(0, 3, len(dinner.guests))
    cards = cards_of(plan.seats, kept, held, moved)
    state, front = begin(dinner, problem, plan), front_of(dinner, numbers)
    counts = counted_changes(cards, plan.seats)
    unit = dinner.talk.worth.unit
    cooling = Cooling(moves, 0.5 * unit, 0.01 * unit, 3.0 * unit, WEIGH, target=0, unit=unit)
    walked(problem, state, generator(seed, 1), cooling, cards, front, counts, price * unit, 1)
    return plan, problem, state, cards, front, counts


@settings(max_examples=60)
@given(bound_dinners() | dinners(rules=False), seeds, st.sampled_from([0.0, 0.5]))
def test_what_the_walk_counts_is_what_a_recount_finds(dinner, seed, price):
    _, problem, state, cards, _, counts = walked_from(dinner, seed, 0.2, price)
    assert_exact(dinner, problem, state)
    now = np.ascontiguousarray(state.sitting.seat.T, dtype=np.int32)
    assert counts.tolist() == counted_changes(cards, now).tolist()


@settings(max_examples=60)
@given(bound_dinners() | dinners(rules=False), seeds)
def test_plans_on_the_front_are_of_their_score_and_number_and_touch_nothing_held(dinner, seed):
    plan, _, _, cards, front, _ = walked_from(dinner, seed, 0.3, 0.2)
    assert front.score[0, 0] != NEVER
    for number, (score, seat) in enumerate(zip(front.score, front.seat, strict=True)):
        if score[0] == NEVER:
            continue
        found = Plan(dinner, np.ascontiguousarray(seat.T, dtype=np.int32))
        judged = judge(found).uneven_score
        assert score[:3].tolist() == [judged.broken, judged.shortfall, judged.weighted]
        counts = counted_changes(cards, found.seats)
        assert score[LEVELS:].tolist() == counts.tolist()
        assert min(int(counts[0]), len(front.score) - 1) == number
        held = cards.held
        assert (found.occupants[held] == plan.occupants[held]).all()


def test_where_a_card_is_dear_none_changes_and_where_it_is_free_many_do():
    dinner = Dinner.of([f"Guest {number}" for number in range(24)], "4x6", meet="table")
    *_, dear = walked_from(dinner, 1, 0.0, 1000.0, moves=5000)
    *_, free = walked_from(dinner, 1, 0.0, 0.0, moves=5000)
    assert dear[0] == 0
    assert free[0] > 5
