"""Only these guests, only this course."""

import pytest

from seating import Dinner, Guest, InputError, Plan, Present
from seating.outputs.choices.chosen_parts import (
    chosen_courses,
    chosen_guests,
    chosen_tables,
    seated_guests,
)
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.page.chart_page import chart_html
from seating.outputs.print.poster import by_letter
from tests.seating.outputs.printed import planned


@pytest.fixture(scope="module")
def plan():
    return planned(
        [Guest("Ana", "a"), Guest("Bo", "b"), Guest("Cy", "c")], courses=["Soup", "Fish"]
    )


def test_everyone_and_every_course_unless_chosen(plan):
    assert chosen_guests(plan, PrintSettings()) == [0, 1, 2]
    assert chosen_courses(plan, PrintSettings()) == [0, 1]


def test_guests_come_in_the_order_of_the_list_and_once(plan):
    assert chosen_guests(plan, PrintSettings(guests=("c", "ana", "Cy"))) == [0, 2]


@pytest.mark.parametrize(("course", "number"), [("fish", 1), ("1", 0)])
def test_a_course_by_name_or_number(plan, course, number):
    assert chosen_courses(plan, PrintSettings(course=course)) == [number]


def test_what_is_not_there_is_told(plan):
    with pytest.raises(InputError, match="no such guest"):
        chosen_guests(plan, PrintSettings(guests=("Dee",)))
    with pytest.raises(InputError, match="no such course"):
        chosen_courses(plan, PrintSettings(course="Cheese"))


def test_cards_are_sorted_as_the_host_chose():
    guests = [
        Guest("Ana Zorn", "1"),
        Guest("Bo Ek", "2"),
        Guest("Cy Mo", "3"),
        Guest("Di Ash", "4"),
    ]
    dinner = Dinner.of(guests, "2x2", ["Soup", "Fish"], rules=[Present("1", ("Fish",))])
    plan = Plan.of(dinner, [[-1, 3, 0, 2], [0, 1, 2, 3]])
    assert chosen_guests(plan, PrintSettings(sort="name")) == [3, 1, 2, 0]
    assert chosen_guests(plan, PrintSettings(sort="table")) == [0, 2, 3, 1]
    assert chosen_guests(plan, PrintSettings(sort="table", course="Soup")) == [2, 3, 1, 0]
    assert chosen_guests(plan, PrintSettings(sort="name", guests=("3", "4"))) == [3, 2]


def test_an_order_that_is_none_is_told():
    with pytest.raises(InputError, match="cards cannot be sorted like this") as told:
        PrintSettings(sort="nmae")
    assert told.value.hint == "did you mean 'name'?"


def test_who_has_no_seat_all_evening_is_left_out_unless_named():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x3", 2, rules=(Present("2", ()),))
    plan = Plan.of(dinner, [[0, -1, 1], [1, -1, 0]])
    assert seated_guests(plan) == {0, 2}
    assert chosen_guests(plan, PrintSettings()) == [0, 2]
    assert chosen_guests(plan, PrintSettings(guests=("Bo",))) == [1]
    listed = [one["guests"] for one in by_letter(plan, [0, 1], "en", "last")]
    assert len([one for group in listed for one in group]) == 2
    assert ">Bo<" not in chart_html(plan).partition("<script")[0]


def test_only_some_tables_and_courses(plan):
    assert chosen_tables(plan, PrintSettings()) == {0}
    assert chosen_tables(plan, PrintSettings(tables=("1",))) == {0}
    assert chosen_courses(plan, PrintSettings(courses=("Fish",))) == [1]
    with pytest.raises(InputError, match="no such table"):
        chosen_tables(plan, PrintSettings(tables=("9",)))
