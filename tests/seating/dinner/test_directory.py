"""Whom and what a name means."""

import pytest

from seating import Course, Guest, InputError, Table
from seating.dinner.directory import Directory
from tests.seating.dinner.parts import dinner_with


@pytest.mark.parametrize("who", ["2", "Bo", " BO ", "bo\u200b"])
def test_a_guest_by_id_or_name(who):
    assert dinner_with().guest_index(who) == 1


def test_ids_go_before_names():
    dinner = dinner_with(guests=(Guest("2"), Guest("Bo")))
    assert dinner.guest_index("2") == 1


def test_namesakes_go_by_their_labels():
    dinner = dinner_with(guests=(Guest("Ana", "a"), Guest("Ana", "b")))
    assert dinner.label(1) == "Ana 2"
    assert dinner.guest_index("ANA  2") == 1
    assert [dinner.guest_index(f"ana ({one})") for one in "aB"] == [0, 1]
    said = r"2 guests are called so: 'Ana'\n  say which: Ana \(id a\), Ana 2 \(id b\)"
    with pytest.raises(InputError, match=said):
        dinner.guest_index("Ana")


def test_unknown_guests_tables_and_courses_are_guessed():
    dinner = dinner_with(tables=(Table("Oak", 4), Table("Elm", 4)))
    with pytest.raises(InputError, match="no such guest: 'Dea'\n  did you mean 'Dee'"):
        dinner.guest_index("Dea")
    with pytest.raises(InputError, match="no such table: 'Oax'\n  did you mean 'Oak'"):
        dinner.table_index("Oax")
    with pytest.raises(InputError, match="no such course: 'Fish'\n  there are Main, Dessert"):
        dinner.course_index("Fish")


def test_courses_go_by_name_or_number():
    dinner = dinner_with(courses=(Course("2"), Course("Cake"), Course("Tea")))
    assert [dinner.course_index(name) for name in ("2", "cake", " 3 ")] == [0, 1, 2]
    for name in ("0", "4", "9" * 5000):
        with pytest.raises(InputError):
            dinner.course_index(name)


def test_case_does_not_matter():
    courses = [Course("Soup"), Course("Fish")]
    found = Directory([Guest("Ana", "1")], [Table("Oak", 2)], courses)
    assert (found.guest("ANA"), found.table("oak"), found.course("FISH"), found.course("1")) == (
        0,
        0,
        1,
        0,
    )
