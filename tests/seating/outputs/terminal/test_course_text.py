"""Who sits where, in plain text: rows where a table has rows, lines that fit."""

import pytest

from seating import Closed, Dinner, Plan
from seating.outputs.terminal.cells import width
from seating.outputs.terminal.course_text import course_text, table_text
from seating.room.shapes.every_shape import EVERY_SHAPE
from tests.plans import some_plan


def dinner_of(count: int, tables: str) -> Dinner:
    return Dinner.of([f"Guest {number}" for number in range(count)], tables, courses=1)


def test_a_long_table_shows_who_faces_whom():
    plan = Plan.of(dinner_of(5, "1x5:long"), [[0, 1, 2, 3, 4]])
    assert course_text(plan, 0) == (
        "  Dinner\n   1  Guest 0 · Guest 1 · Guest 2\n      Guest 4 · Guest 3"
    )
    away = Plan.of(plan.dinner, [[0, -1, 2, 3, -1]])
    assert course_text(away, 0).endswith("Guest 0 · –       · Guest 2\n      –       · Guest 3")


def test_a_long_table_that_is_too_long_is_turned():
    dinner = Dinner.of([f"Guest with a long name {n}" for n in range(7)], "1x8:long", 1)
    lines = course_text(Plan.of(dinner, [range(7)]), 0).splitlines()
    assert lines[1:3] == [
        "   1  –                        · Guest with a long name 0",
        "      Guest with a long name 6 · Guest with a long name 1",
    ]
    assert len(lines) == 5


def test_a_long_table_on_a_narrow_terminal_goes_round():
    dinner = Dinner.of([f"Guest with a long name {n}" for n in range(8)], "1x8:long", 1)
    lines = course_text(Plan.of(dinner, [range(8)]), 0, cells=40).splitlines()
    assert lines[1:3] == ["   1  Guest with a long name 0", "      Guest with a long name 1"]


def test_an_empty_seat_keeps_neighbours_apart():
    plan = Plan.of(dinner_of(3, "1x4"), [[0, 1, 3]])
    assert course_text(plan, 0).endswith("   1  Guest 0 · Guest 1 · – · Guest 2")


def test_more_tables_than_are_shown_are_counted():
    plan = some_plan(dinner_of(20, "10x2"))
    assert course_text(plan, 0, most=4).endswith("   … 6 more tables")
    assert course_text(plan, 0, 9, way="seating show gala").endswith(
        "   … 1 more table: seating show gala"
    )
    assert "more" not in course_text(plan, 0, most=10)


@pytest.mark.parametrize("shape", EVERY_SHAPE)
@pytest.mark.parametrize("cells", [40, 80])
def test_everyone_is_there_once_in_lines_that_fit(shape, cells):
    plan = Plan.of(dinner_of(9, f"1x10:{shape}"), [range(9)])
    for text in (course_text(plan, 0, cells=cells), table_text(plan, 0, 0, cells)):
        assert all(text.count(f"Guest {number}") == 1 for number in range(9))
        assert all(width(line) <= cells for line in text.splitlines())


def test_guests_of_an_oval_table_stand_in_turn():
    plan = Plan.of(dinner_of(5, "1x5:oval"), [range(5)])
    assert course_text(plan, 0) == (
        "  Dinner\n   1  Guest 0 · Guest 1 · Guest 2 · Guest 3 · Guest 4"
    )


def test_one_table_has_a_line_for_every_seat():
    plan = Plan.of(dinner_of(2, "1x3"), [[0, 2]])
    assert table_text(plan, 0, 0).splitlines() == [
        "  Dinner, table 1",
        "   1  Guest 0",
        "   2  –",
        "   3  Guest 1",
    ]


def test_closed_seats_are_crossed_out():
    dinner = Dinner.of(["Ana", "Bo"], "1x4", 1, rules=[Closed(("1",), (3,))])
    told = table_text(Plan.of(dinner, [[0, 1]]), 0, 0)
    assert told.splitlines()[1:] == ["   1  Ana", "   2  Bo", "   3  ×", "   4  –"]
