"""Seatings that are done."""

import pytest

from tests.seating.intake.reading import complaint, given, read


def seats(text: str, **options) -> list[list[int]]:
    return given(read(text, as_given=True, **options))


def test_seats_that_are_missing_are_given_in_the_order_of_the_list():
    assert seats("name,table,seat\nAna,2,\nBo,1,\nCy,1,1\nDee,1,\n") == [[3, 1, 0, 2]]


def test_one_course_unless_columns_or_the_host_say_more():
    assert seats("name,table\nAna,1\nBo,2\n", courses=2) == [[0, 1], [0, 1]]
    assert seats("name,Starter table,Main table\nAna,1,2\nBo,2,2\n") == [[0, 1], [1, 2]]


def test_who_is_not_there_at_a_course_needs_no_table():
    text = "name,Starter table,Main table,courses\nAna,1,1,\nBo,,1,Main\n"
    assert seats(text) == [[0, -1], [0, 1]]


def test_the_seating_is_no_rule_and_nobody_is_kept_with_anybody():
    intake = read("name,table,plus one\nAna,1,yes\nBo,1,\n", as_given=True)
    assert not intake.dinner.rules
    assert given(intake) == [[0, 1, 2]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name\nAna\nBo\n" + "Cy\n" * 20, "guests.csv: no table is named"),
        ("name,table\nAna,1\nBo,\n", "guests.csv, line 3: Bo has no table"),
        ("name,table,seat\nAna,1,2\nBo,1,2\n",
         "guests.csv, line 3, column seat: two guests have table 1, seat 2\n  Ana on line 2 has"),
        ("name,table,seat\nAna,1,x\nBo,1,2\n", "guests.csv, line 2, column seat: this is not a n"),
        ("name,table\nAna,1\nBo,1\nAna,2\n", "guests.csv, line 4: Ana is seated twice\n  line 2 "),
    ],
)  # fmt: skip
def test_a_list_that_seats_nobody_or_two_is_told_by_line(text, said):
    assert said in complaint(text, as_given=True)


def test_a_table_with_too_few_seats_is_told():
    said = complaint("name,table\nAna,1\nBo,1\nCy,1\n", as_given=True, tables="2x2")
    assert said == (
        "guests.csv, line 4, column table: table 1 has 2 seats, and the list sends 3 guests there"
    )


def test_namesakes_whom_something_tells_apart_are_two():
    assert seats("name,company,table\nAna,Acme,1\nAna,Bolt,2\n") == [[0, 1]]


def test_a_seating_has_its_courses():
    said = complaint("name,table\nAna,1\n", as_given=True, courses="all")
    assert said.startswith("a seating that is given has its courses: 'all'")
