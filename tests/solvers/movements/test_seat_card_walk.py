"""The search keeps count exactly, and never of what the one judge would not say."""

from itertools import pairwise

import numpy as np
import pytest

from seating import Apart, At, Dinner, Plan, Present, Together, judge
from seating.movement.ways.led_by_cards import SeatCards
from seating_solvers.movements.laid_places import begun, laid_places
from seating_solvers.movements.seat_card_walk import walk_cards, whole_value
from seating_solvers.movements.weighed import walked_of, weighed
from seating_solvers.running.random_numbers import generator

NAMES = [f"Guest {one}" for one in range(1, 15)]
KNOWS = [("1", "2"), ("3", "9"), ("4", "5")]
RULES = [Apart(("1", "3")), Together(("5", "6")), At("2", "2", courses=("Main",))]


def dinners():
    yield Dinner.of(NAMES[:12], "3x4", 4)
    yield Dinner.of(NAMES, "3x5", 3, knows=KNOWS, meet="table")
    yield Dinner.of(NAMES, "1x8:long,1x7", 3, knows=KNOWS, rules=RULES)
    yield Dinner.of(NAMES[:9], "2x6", 4, meet="beside", rules=[Present("2", ("Course 2",))])


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("seed", [1, 2])
def test_what_is_counted_is_what_counting_anew_says(number, seed):
    dinner = list(dinners())[number]
    tables, state = begin(dinner, seed)
    for _ in range(20):
        walk_cards(tables, state, generator(seed, 1), 37, 1e6, 0.99, 30)
        assert state.values[0] == whole_value(tables, state)
        assert not state.marked.any()
        assert state.values[1] >= state.values[0]
        assert_walked(state)


def test_a_plan_that_breaks_nothing_is_worth_what_the_judge_says():
    for dinner in list(dinners())[:2]:
        tables, state = begin(dinner, 3)
        tables = tables._replace(spread=0)
        walk_cards(tables, state, generator(3, 1), 500, 1e6, 1.0, 30)
        place = np.argsort(state.who)[np.sum(state.who < 0) :]
        seats = laid_places(dinner).room_seat[state.walk[:, place]]
        assert whole_value(tables, state) == judge(Plan.of(dinner, seats)).weighted


def begin(dinner, seed):
    places = laid_places(dinner)
    random = np.random.default_rng(seed)
    cards = SeatCards(tuple(random.permutation(len(places)).tolist()))
    state = walked_of(begun(dinner, places, cards), len(dinner.courses))
    tables = weighed(dinner, places)
    state.values[:] = whole_value(tables, state)
    return tables, state


def assert_walked(state):
    assert sorted(state.leads.tolist()) == list(range(len(state.leads)))
    for before, after in pairwise(state.walk):
        assert np.array_equal(after, state.leads[before])
    for walk, at in zip(state.walk, state.at, strict=True):
        assert np.array_equal(at[walk], np.arange(len(walk)))
