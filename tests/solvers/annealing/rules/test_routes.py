"""Guests whose route through the evening is bound."""

import numpy as np
import pytest
from hypothesis import given, settings

from seating import Dinner
from seating.rules.shared.kinds import NewTable, NoWalk, PlaceAgain, SamePlace
from seating_solvers.annealing.rules.routes import NEXT, SEAT, TABLE, WALK, route_broken, routes_of
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(
    bound_dinners(
        only=(
            NewTable,
            NoWalk,
            PlaceAgain,
            SamePlace,
        )
    ),
    seeds,
)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


def test_those_who_keep_a_place_are_stayers():
    kinds = SamePlace(1), SamePlace(3, table=True), NewTable(0)
    routes = asking(Dinner.of(FOUR, "2x2", 2), *kinds).rules.routes
    assert routes.stayers.tolist() == [1, 3]
    assert routes.bound.tolist() == [True, True, False, True]
    assert routes.times[:, SEAT].tolist() == [0, 1, 0, 0]
    assert routes.times[:, TABLE].tolist() == [0, 0, 0, 1]
    assert routes.times[:, NEXT].tolist() == [1, 0, 0, 0]


def test_each_binding_counts_what_its_words_say():
    dinner = Dinner.of(["Ana"], "3x1", 5)
    seats = [[0], [0], [1], [0], [2]]
    far = frozenset({(0, 1), (1, 0)})
    assert broken(dinner, seats, SamePlace(0)) == 2
    assert broken(dinner, seats, SamePlace(0, table=True)) == 2
    assert broken(dinner, seats, NewTable(0)) == 1
    assert broken(dinner, seats, NewTable(0, ever=True)) == 2
    assert broken(dinner, seats, NoWalk(0, far)) == 2
    assert broken(dinner, seats, NoWalk(0, far), NoWalk(0, far)) == 4


def test_another_seat_at_the_table_is_the_same_table():
    dinner = Dinner.of(["Ana"], "1x2", 2)
    assert broken(dinner, [[0], [1]], SamePlace(0, table=True)) == 0
    assert broken(dinner, [[0], [1]], SamePlace(0)) == 1


ROOM = Dinner.of(FOUR, "3x2", 4)
ACROSS, NEXT_DOOR = frozenset({(0, 2), (2, 0)}), frozenset({(0, 1), (1, 0)})


def test_who_avoid_the_same_walks_share_a_row():
    routes = routes_of(ROOM, [NoWalk(3, ACROSS), NoWalk(0, NEXT_DOOR), NoWalk(0, ACROSS)])
    assert routes.far_start.tolist() == [0, 2, 2, 2, 3]
    assert [set(map(tuple, np.argwhere(far).tolist())) for far in routes.far] == [ACROSS, NEXT_DOOR]
    assert routes.far_row.tolist() == [0, 1, 0]
    assert routes.times[:, WALK].tolist() == [2, 0, 0, 1]


@pytest.mark.parametrize(
    ("kind", "seats", "expected"),
    [
        (SamePlace(0), [-1, 1, 1, 0], 1),
        (NewTable(0), [0, -1, 1, 4], 1),
        (NewTable(0, ever=True), [0, 2, -1, 1], 1),
        (NoWalk(0, ACROSS), [0, -1, -1, 5], 1),
        (NoWalk(0, ACROSS), [0, 2, 4, -1], 0),
    ],
    ids=str,
)
def test_courses_that_a_guest_misses_are_passed_over(kind, seats, expected):
    routes, seat = routes_of(ROOM, [kind]), np.array([seats])
    assert route_broken.py_func(routes, ROOM.table_of_seat, seat, 0) == expected


def test_those_who_come_back_know_where_they_were():
    kinds = PlaceAgain(2, 3, 0, table=True), PlaceAgain(0, 1, 2, table=False)
    routes = asking(ROOM, *kinds, kinds[0]).rules.routes
    assert routes.comers.tolist() == [0, 2]
    assert routes.again.tolist() == [[1, 2, 0, 1], [3, 0, 1, 2]]
    assert routes.again_start.tolist() == [0, 1, 1, 2, 2]
    seats = [[0, 2, 4, 5], [0, 2, 4, 5], [1, 2, 4, 5], [0, 2, 3, 5]]
    assert broken(ROOM, seats, *kinds) == 2
    assert broken(ROOM, seats, PlaceAgain(0, 1, 2, table=True)) == 0
    assert broken(ROOM, seats, PlaceAgain(0, 0, 0, table=False)) == 0
