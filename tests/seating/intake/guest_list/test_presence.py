"""Who is there when."""

import pytest

from tests.seating.intake.reading import complaint, read, sentences


def there(text: str, **options):
    return read(text, **options).dinner.present.T.tolist()


@pytest.mark.parametrize(
    ("cell", "present"),
    [
        ("Starter; Dessert", [True, False, True]),
        ("dessert,starter", [True, False, True]),
        ("2", [False, True, False]),
        ("1;3;1", [True, False, True]),
        ("", [True, True, True]),
        ("all", [True, True, True]),
        ("yes", [True, True, True]),
        ("x", [True, True, True]),
        ("n/a", [True, True, True]),
    ],
)
def test_courses_of_a_guest(cell, present):
    assert there(f'name,courses\nAna,"{cell}"\n') == [present]


def test_a_course_may_have_a_comma_in_its_name():
    text = 'name,courses\nAna,"Fish, chips"\n'
    assert there(text, courses=["Soup", "Fish, chips"]) == [[False, True]]


@pytest.mark.parametrize(
    ("cells", "present"),
    [
        ("Main,", [False, True, True]),
        (",Main", [True, True, False]),
        ("2,2", [False, True, False]),
        (",", [True, True, True]),
    ],
)
def test_guests_arrive_and_leave(cells, present):
    assert there(f"name,arrives,leaves\nAna,{cells}\nBo,,\n") == [present, [True] * 3]


def test_courses_and_arrival_hold_both():
    assert there("name,courses,arrives\nAna,Starter;Main,Main\n") == [[False, True, False]]


def test_who_is_there_is_a_rule_with_its_place():
    intake = read("name,Kommt\nAna,\nBo,Dessert\n")
    assert sentences(intake) == ["Bo is there for Dessert only"]
    assert str(intake.dinner.rules[0].origin) == "guests.csv, line 3, column Kommt"


@pytest.mark.parametrize(
    ("header", "cells", "said"),
    [
        ("courses", "Desert", "no such course: 'Desert'\n  did you mean 'Dessert'?"),
        ("courses", "Main/Dessert", "no such course: 'Main/Dessert'"),
        ("arrives", "4", "no such course: '4'"),
        ("leaves", "Starter;Main", "no such course: 'Starter;Main'"),
    ],
)
def test_a_course_that_is_not_there_is_an_error(header, cells, said):
    assert complaint(f"name,{header}\nAna,{cells}\n").startswith(
        f"guests.csv, line 2, column {header}: {said}"
    )


def test_nobody_leaves_before_they_arrive():
    said = complaint("name,arrives,leaves\nAna,Dessert,Starter\n")
    assert said.startswith("guests.csv, line 2, column arrives: this guest leaves before")


def test_usual_tables_are_for_those_who_are_there():
    rows = [
        f"Guest {number},{'Starter' if number < 10 else 'Main;Dessert'}" for number in range(24)
    ]
    tables = read("name,courses\n" + "\n".join(rows)).dinner.tables
    assert [(table.shape, table.seats) for table in tables] == [("long", 14)]


@pytest.mark.parametrize(
    ("cell", "there"),
    [
        ("1-3", "123"), ("2–", "234"), ("2 -", "234"), ("-2", "12"), ("1 to 2", "12"),
        ("all but 3", "124"), ("alle außer 3", "124"), ("tous sauf 1, 4", "23"),
        ("all but Soup and Sweet", "23"), ("from Main on", "34"), ("ab Main", "34"),
        ("from 2", "234"), ("until Main", "123"), ("bis 2", "12"), ("Soup-Main", "123"),
        ("Soup – Fish, Sweet", "124"), ("1..2; 4", "124"), ("2+", "234"), ("Soup", "1"),
        ("à partir de Main", "34"), ("hasta Fish", "12"), ("från 3", "34"), ("1 bis 3", "123"),
    ],
)  # fmt: skip
def test_courses_come_as_ranges(cell, there):
    courses = ["Soup", "Fish", "Main", "Sweet"]
    intake = read(f'name,courses\nAna,"{cell}"\nBo,\n', courses=courses)
    present = intake.dinner.present[:, 0]
    assert "".join(str(at + 1) for at in range(4) if present[at]) == there


def test_a_course_that_looks_like_a_range_is_a_course():
    read_so = read("name,courses\nAna,Tea-Time\nBo,\n", courses=["Soup", "Tea-Time"])
    assert read_so.dinner.present[:, 0].tolist() == [False, True]
    assert "no such course: '3-1'" in complaint("name,courses\nAna,3-1\n")


@pytest.mark.parametrize(
    ("cell", "present"),
    [
        ("dessert only", [False, False, True]),
        ("nur Dessert", [False, False, True]),
        ("not Dessert", [True, True, False]),
        ("ohne Dessert", [True, True, False]),
        ("Main & Dessert", [False, True, True]),
        ("Starter and Main", [True, True, False]),
    ],
)
def test_courses_in_a_few_words(cell, present):
    assert there(f'name,courses\nAna,"{cell}"\nBo,\n')[0] == present
