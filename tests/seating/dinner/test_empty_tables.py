"""Tables at which nobody sits."""

from hypothesis import given

from seating import Dinner, Plan
from seating.dinner.empty_tables import EmptyTables, empty_tables
from tests.dinners import plans


def test_those_that_are_empty_longest_come_first():
    dinner = Dinner.of(["Ana", "Bo"], "4x2", 3)
    plan = Plan.of(dinner, [[0, 1], [0, 2], [2, 3]])
    assert empty_tables(plan) == (
        EmptyTables((2, 3), (0, 1, 2)),
        EmptyTables((1,), (0,)),
        EmptyTables((0,), (2,)),
    )


def test_a_full_room_has_none():
    assert empty_tables(Plan.of(Dinner.of(["Ana", "Bo"], "2x1", 1), [[0, 1]])) == ()


@given(plans())
def test_each_is_told_once_for_each_course(plan):
    told = [(table, course) for one in empty_tables(plan) for table in one.tables
            for course in one.courses]  # fmt: skip
    sizes = plan.sizes
    empty = [
        (table, course)
        for course in range(len(sizes))
        for table in range(len(sizes[0]))
        if not sizes[course, table] and plan.dinner.open_seats[course, table]
    ]
    assert sorted(told) == sorted(empty)
