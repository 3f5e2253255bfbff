"""Which tables stay empty, in words."""

import pytest

from seating import Dinner, Plan
from seating.outputs.terminal.empty_tables_text import (
    empty_tables_told,
    table_runs,
    way_to_use_all,
)


def dinner(guests=12, tables="8x6", courses=2, **more):
    return Dinner.of([f"Guest {number}" for number in range(guests)], tables, courses, **more)


def plan(asked, *tables):
    """Everybody at these tables, course by course, filled one after the other."""
    rows = []
    for used in tables:
        seats = [int(asked.first_seat[table]) + seat for seat in range(6) for table in used]
        rows.append(seats[: len(asked.guests)])
    return Plan.of(asked, rows)


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ((0,), ["1"]),
        ((0, 1), ["1", "2"]),
        ((0, 1, 2), ["1 to 3"]),
        ((0, 2, 3, 4, 7), ["1", "3 to 5", "8"]),
    ],
)
def test_three_in_a_row_are_told_as_a_range(tables, said):
    assert table_runs(dinner(), tables) == said


def test_a_full_room_says_nothing():
    asked = dinner(guests=12, tables="2x6")
    assert empty_tables_told(plan(asked, (0, 1), (0, 1))) == ""


def test_tables_that_are_empty_at_some_courses_say_at_which():
    asked = dinner()
    told = empty_tables_told(plan(asked, (0, 1, 2), (0, 1, 3)))
    assert told == "5 to 8; 4 at Main; 3 at Dessert"


def test_many_courses_are_counted():
    asked = dinner(courses=5)
    told = empty_tables_told(plan(asked, (0, 1), (0, 1), (0, 1), (0, 1), (0, 2)))
    assert told == "4 to 8; 3 at 4 of 5 courses; 2 at Course\N{NO-BREAK SPACE}5"


def test_the_way_to_use_all_leaves_nobody_alone():
    assert way_to_use_all(plan(dinner(16), *[(0, 1, 2)] * 2)) == "--fill even:8 uses all"
    assert way_to_use_all(plan(dinner(15), *[(0, 1, 2)] * 2)) == ""


def test_who_said_how_to_fill_tables_is_told_no_other_way():
    assert way_to_use_all(plan(dinner(16, fill="full"), *[(0, 1, 2)] * 2)) == ""
