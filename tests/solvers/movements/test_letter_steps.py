"""Steps for letters, by pairs of letters."""

import numpy as np
import pytest

from seating import Dinner, Plan, judge
from seating.movement.movement import Movement
from seating.movement.ways.letters_move_on import LettersMoveOn, centred
from seating_solvers.movements.laid_places import laid_places
from seating_solvers.movements.letter_steps import (
    alike_tables,
    best_steps,
    pair_gains,
    steps_to_choose,
    useful_steps,
)

RANDOM = np.random.default_rng(0)


def dinner(tables, seats, courses, meet="near"):
    names = [f"Guest {one}" for one in range(tables * seats)]
    return Dinner.of(names, f"{tables}x{seats}", courses, meet=meet)


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
@pytest.mark.parametrize(("tables", "seats", "courses"), [(5, 4, 3), (4, 6, 5), (2, 3, 2)])
def test_pairs_of_letters_add_up_to_what_the_judge_says(tables, seats, courses, meet):
    one = dinner(tables, seats, courses, meet)
    places = laid_places(one)
    gains = pair_gains(one, places)
    steps = np.random.default_rng(tables).integers(-3, 4, seats)
    first, second = np.triu_indices(seats, 1)
    told = gains[first, second, (steps[first] - steps[second]) % tables].sum() * tables
    movement = Movement(places, LettersMoveOn(tuple(steps.tolist())))
    plan = Plan.of(one, movement.seats(np.arange(len(places)), courses))
    assert told == judge(plan).weighted


def test_steps_are_found_that_no_table_meets_again_by():
    one = dinner(7, 4, 7, "table")
    gains = pair_gains(one, laid_places(one))
    found = best_steps(gains, steps_to_choose(7, 4), (0, 0, 0, 0), RANDOM)
    assert len({step % 7 for step in found}) == 4
    assert sum(map(abs, found)) == sum(map(abs, centred(4)))


def test_tables_that_are_not_alike_have_no_gains_of_letters():
    mixed = Dinner.of([str(one) for one in range(12)], "1x6:long,1x6")
    assert not alike_tables(mixed, laid_places(mixed))
    even = dinner(3, 4, 2)
    assert alike_tables(even, laid_places(even))


def test_steps_go_half_way_round_at_most():
    assert steps_to_choose(6, 8) == [-2, -1, 0, 1, 2, 3]
    assert steps_to_choose(20, 3) == [-3, -2, -1, 0, 1, 2, 3]
    assert useful_steps(8) == [1, 3]
    assert useful_steps(2) == [1]
