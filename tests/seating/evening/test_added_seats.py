import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Closed, Dinner, Plan
from seating.evening.added_seats import added_there, places_of_added, seats_now, with_added_seats
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.score.score import judge
from tests.dinners import plans

DINNER = Dinner.of([f"Guest {number}" for number in range(8)], "2x4", 3)
CHAIRS = ((1, 0, -1), (2, 1, -1))


def grown(dinner, chairs):
    tables, rules = with_added_seats(dinner, chairs)
    return dinner.changed(tables=tables, rules=rules)


def test_a_chair_is_there_at_its_course_only():
    dinner = grown(DINNER, CHAIRS)
    assert [table.seats for table in dinner.tables] == [5, 5]
    assert dinner.open_seats.tolist() == [[4, 4], [5, 4], [4, 5]]
    assert added_there(dinner).tolist() == [[0, 0], [1, 0], [0, 1]]
    assert places_of_added(dinner, CHAIRS) == [4, 9]
    assert dinner.rules == (
        Closed(("1",), (5,), ("Starter", "Dessert")),
        Closed(("2",), (5,), ("Starter", "Main")),
    )


def test_a_chair_that_is_there_is_used_at_another_course_before_one_more_is_added():
    dinner = grown(grown(DINNER, CHAIRS), ((2, 0, -1), (1, 0, -1)))
    assert [table.added for table in dinner.tables] == [2, 1]
    assert dinner.open_seats.tolist() == [[4, 4], [6, 4], [5, 5]]
    assert places_of_added(dinner, ((2, 0, -1), (1, 0, -1))) == [4, 5]


def test_two_chairs_at_one_table():
    chairs = ((1, 0, -1), (1, 0, -1))
    assert places_of_added(grown(DINNER, chairs), chairs) == [4, 5]


def test_seats_are_the_same_and_nobody_has_none():
    place = seats_now(DINNER, grown(DINNER, CHAIRS))
    assert place[[0, 3, 4, 7, -1]].tolist() == [0, 3, 5, 8, -1]


def test_without_chairs_all_is_as_it_was():
    assert with_added_seats(DINNER, ()) == (DINNER.tables, DINNER.rules)


@given(plans(), st.data())
def test_what_a_plan_is_worth_does_not_change_by_chairs_that_are_closed(plan, data):
    dinner = plan.dinner
    free = [index for index, table in enumerate(dinner.tables) if table.most_added]
    table = data.draw(st.sampled_from(free))
    with_one = grown(dinner, ((0, table, -1),))
    closed = Closed((with_one.tables[table].name,), (with_one.tables[table].seats,))
    shut = with_one.changed(rules=(*dinner.rules, closed))
    same = Plan(shut, seats_now(dinner, shut)[plan.seats])
    assert judge(same).score == judge(plan).score
    assert [one.amount for _, one in judge(same).breaks] == [
        one.amount for _, one in judge(plan).breaks
    ]
    assert np.array_equal(judge(same).meets, judge(plan).meets)


@pytest.mark.parametrize("shape", EVERY_SHAPE)
@pytest.mark.parametrize("seats", [1, 2, 3, 8, 11])
def test_every_shape_has_room_for_a_chair(shape, seats):
    dinner = Dinner.of(["Ana"], f"1x{seats}:{shape}", 1)
    table = grown(dinner, ((0, 0, -1),)).tables[0]
    assert (table.seats, table.added) == (seats + 1, 1)
