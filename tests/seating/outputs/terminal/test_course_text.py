"""Who sits where, in words."""

from seating import Dinner, Plan
from seating.outputs.terminal import (
    course_text,
)
from seating.outputs.terminal.cells import width
from tests.plans import some_plan


def dinner_of(count: int, tables: str, **options: object) -> Dinner:
    return Dinner.of([f"Guest {number}" for number in range(count)], tables, **options)  # type: ignore[arg-type]


def test_a_long_table_shows_who_faces_whom():
    plan = Plan.of(dinner_of(5, "1x5:long", courses=1), [[0, 1, 2, 3, 4]])
    assert course_text(plan, 0) == (
        "  Dinner\n   1  Guest 0 · Guest 1 · Guest 2\n      Guest 4 · Guest 3"
    )
    away = Plan.of(plan.dinner, [[0, -1, 2, 3, -1]])
    assert course_text(away, 0).endswith("Guest 0 · –       · Guest 2\n      –       · Guest 3")


def test_a_long_table_that_is_too_long_goes_round():
    dinner = Dinner.of([f"Guest with a long name {n}" for n in range(8)], "1x8:long", courses=1)
    lines = course_text(Plan.of(dinner, [range(8)]), 0).splitlines()
    assert lines[1].startswith("   1  Guest with a long name 0 · Guest with a long name 1")
    assert all(width(line) <= 80 for line in lines)


def test_more_tables_than_are_shown_are_counted():
    plan = some_plan(dinner_of(20, "10x2", courses=1))
    assert course_text(plan, 0, most=4).endswith("   and 6 more tables")
    assert "more" not in course_text(plan, 0, most=10)
