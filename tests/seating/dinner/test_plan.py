import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, InputError, Plan, Table
from seating.dinner.plan import Sitting
from tests.dinners import plans

DINNER = Dinner.of(["Ana", "Bo", "Cy"], (Table("Oak", 2, "long"), Table("Elm", 2, "top")), 2)


@given(plans())
def test_occupants_are_the_inverse_of_seats(plan):
    for course, row in enumerate(plan.seats):
        for guest, seat in enumerate(row):
            assert seat < 0 or plan.occupants[course, seat] == guest
    assert (plan.occupants >= 0).sum() == (plan.seats >= 0).sum()


@given(plans())
def test_all_views_tell_the_same(plan):
    tables = range(len(plan.dinner.tables))
    for course in range(len(plan.dinner.courses)):
        sittings = [sitting for table in tables for sitting in plan.at(course, table)]
        seated = np.flatnonzero(plan.seats[course] >= 0)
        assert sorted(sitting.guest for sitting in sittings) == seated.tolist()
        for sitting in sittings:
            assert plan.sitting(course, sitting.guest) == sitting
            assert plan.itinerary(sitting.guest)[course] == sitting
            assert plan.table_of(course, sitting.guest) == sitting.table
            first = plan.dinner.first_seat[sitting.table]
            assert plan.seats[course, sitting.guest] == first + sitting.seat - 1
        for table in tables:
            assert plan.sizes[course, table] == len(plan.at(course, table))
            seats = [sitting.seat for sitting in plan.at(course, table)]
            assert seats == sorted(seats)


@given(plans())
def test_neighbours_and_opposite_are_mutual(plan):
    for course in range(len(plan.dinner.courses)):
        for guest in range(len(plan.dinner.guests)):
            for around in (plan.neighbours, plan.opposite):
                for other in around(course, guest):
                    assert guest in around(course, other)
                    assert plan.table_of(course, guest) == plan.table_of(course, other)


def test_whoever_has_no_seat_has_nobody_near():
    plan = Plan.of(DINNER, [[0, 1, -1], [0, 1, 2]])
    assert plan.itinerary(2) == [None, Sitting(1, 1, 1, 2)]
    assert plan.sitting(0, 2) is None
    assert plan.table_of(0, 2) is None
    assert plan.neighbours(0, 2) == plan.opposite(0, 2) == []


def test_neighbours_at_a_round_table():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee", "Eve"], "6", 1)
    plan = Plan.of(dinner, [[0, 1, 3, 4, 5]])
    assert plan.neighbours(0, 0) == [1, 4]
    assert plan.neighbours(0, 1) == [0]
    assert plan.opposite(0, 0) == [2]
    assert plan.opposite(0, 4) == []


@given(plans(), st.data())
def test_swapping_twice_changes_nothing(plan, data):
    course = data.draw(st.integers(0, len(plan.dinner.courses) - 1))
    guests = st.integers(0, len(plan.dinner.guests) - 1)
    first, second = data.draw(guests), data.draw(guests)
    swapped = plan.swapped(course, first, second)
    assert swapped.seats[course, first] == plan.seats[course, second]
    assert swapped.seats[course, second] == plan.seats[course, first]
    assert np.array_equal(swapped.swapped(course, first, second).seats, plan.seats)


@given(plans())
def test_a_frame_and_back(plan):
    frame = plan.to_frame()
    assert list(frame.columns) == ["course", "table", "seat", "id", "name"]
    assert len(frame) == (plan.seats >= 0).sum()
    shuffled = frame.sample(frac=1, random_state=1)
    assert np.array_equal(Plan.from_frame(plan.dinner, shuffled).seats, plan.seats)


@given(plans())
def test_a_frame_that_took_names_for_numbers(plan):
    frame = plan.to_frame().astype({"table": float, "seat": float, "id": int})
    assert np.array_equal(Plan.from_frame(plan.dinner, frame).seats, plan.seats)


@pytest.mark.parametrize(
    ("column", "value", "what"),
    [
        ("seat", 3, "no such seat: '3'"),
        ("seat", "window", "a seat is a whole number, from 1: 'window'"),
        ("seat", 1.5, "a seat is a whole number, from 1: '1.5'"),
        ("table", None, "row 2 of the data frame has no table"),
        ("table", "Oax", "did you mean 'Oak'"),
        ("id", 1, "Ana is seated twice"),
        ("id", 9, "no such guest: '9'"),
    ],
)
def test_a_frame_with_a_wrong_cell(column, value, what):
    frame = Plan.of(DINNER, [[0, 1, 2], [0, 1, 2]]).to_frame().astype(object)
    frame.loc[1, column] = value
    with pytest.raises(InputError, match=what):
        Plan.from_frame(DINNER, frame)


def test_a_frame_without_a_column():
    frame = Plan.of(DINNER, [[0, 1, 2], [0, 1, 2]]).to_frame().drop(columns="seat")
    with pytest.raises(InputError, match="lacks a column: 'seat'"):
        Plan.from_frame(DINNER, frame)


@pytest.mark.parametrize(
    ("seats", "what"),
    [
        ([[0, 1, 2]], "2 courses of 3 guests"),
        ([[0, 1], [0, 1]], "2 courses of 3 guests"),
        ([[0, 1, 2], [0, 1]], "as many seats at every course"),
        ([[0, 1, 2], [0, 1, 4]], "not in the room"),
        ([[0, 1, 2], [0, 1, -2]], "not in the room"),
        ([[0, 1, 2], [0, 1, 2**32]], "not in the room"),
        ([[0, 1, 2], [0, 1, 2.0]], "whole numbers"),
        ([[0, 1, 2], [0, 1, "2"]], "whole numbers"),
        (
            [[0, 1, 2], [2, 1, 2]],
            "Ana and Cy have one seat at Dessert: table Elm, seat 1",
        ),
    ],
)
def test_what_is_no_plan(seats, what):
    for build in (Plan.of, Plan):
        with pytest.raises(InputError, match=what):
            build(DINNER, seats)


def test_a_plan_does_not_change():
    seats = np.array([[0, 1, 2], [0, 1, 2]])
    plan = Plan.of(DINNER, seats)
    seats[0, 0] = 3
    assert plan.seats[0, 0] == 0
    with pytest.raises(ValueError, match="read-only"):
        plan.seats[0, 0] = 3


@given(plans(most=5))
def test_a_plan_can_travel(plan):
    copy = pickle.loads(pickle.dumps(plan))
    assert np.array_equal(copy.seats, plan.seats)
    assert copy.dinner.guests == plan.dinner.guests
