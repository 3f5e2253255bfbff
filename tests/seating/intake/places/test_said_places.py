"""Where cells say that guests sit."""

import pytest

from tests.seating.intake.reading import complaint, read, sentences


def test_tables_and_seats_by_course():
    text = "name,Starter table,Starter seat,Main table\nAna,1,2,Rose\nBo,Table 1,1,\nCy,rose,,1\n"
    assert sentences(read(text)) == [
        "Ana sits at table 1, seat 2 at Starter",
        "Ana sits at table Rose at Main",
        "Bo sits at table 1, seat 1 at Starter",
        "Cy sits at table Rose at Starter",
        "Cy sits at table 1 at Main",
    ]


def test_the_columns_say_which_courses_there_are():
    dinner = read("name,Round 1,Round 2\nAna,1,2\nBo,1,1\nCy,2,2\n").dinner
    assert [course.name for course in dinner.courses] == ["Round 1", "Round 2"]


def test_columns_by_number_are_about_the_courses_that_the_host_names():
    dinner = read("name,Table 1,Table 2\nAna,A,B\nBo,A,A\n", courses=["Soup", "Fish"]).dinner
    assert [getattr(rule, "courses", None) for rule in dinner.rules] == [("Soup",), ("Fish",)] * 2


def test_a_course_that_is_not_there_is_an_error_of_its_column():
    text = "name,Soup table,Main table\nAna,1,1\nBo,1,1\n"
    said = complaint(text, courses=["Starter", "Main"])
    assert said.startswith("guests.csv, column Soup table: no such course: 'Soup'")


def test_what_guests_eat_is_no_table():
    intake = read("name,Starter,Main\nAna,Soup,Fish\nBo,Salad,Fish\n")
    assert len(intake.dinner.courses) == 3
    assert not sentences(intake)


@pytest.mark.parametrize("blank", ["", "-", "TBD", "n/a"])
def test_a_guest_without_a_table_sits_anywhere(blank):
    assert sentences(read(f"name,table\nAna,1\nBo,{blank}\n")) == ["Ana sits at table 1"]


def test_a_cell_may_say_the_seat_too():
    assert sentences(read('name,table\nAna,"Table 2, seat 3"\nBo,2\n'))[0] == (
        "Ana sits at table 2, seat 3"
    )


def test_two_seats_of_one_guest_are_an_error():
    said = complaint('name,table,seat\nAna,"Table 2, seat 3",4\nBo,2,\n')
    assert "the table's cell says seat 3" in said
