"""Rows of guests and courses."""

from tests.seating.intake.reading import given, names, read, sentences

ROWS = "name,course,table\nAna,Starter,1\nBo,Starter,2\nAna,Main,2\n"


def test_one_guest_of_several_rows():
    intake = read(ROWS)
    assert names(intake) == ["Ana", "Bo"]
    assert sentences(intake)[0] == "Bo is there for Starter only"
    assert [course.name for course in intake.dinner.courses] == ["Starter", "Main"]


def test_seats_as_they_are_written_read_back():
    rows = ["Soup,1,2,a,Ana", "Soup,1,1,b,Ana", "Fish,2,1,a,Ana", "Fish,1,1,b,Ana"]
    text = "\n".join(["course,table,seat,id,name", *rows])
    intake = read(text, as_given=True)
    assert [guest.id for guest in intake.dinner.guests] == ["a", "b"]
    assert given(intake) == [[1, 0], [2, 0]]


def test_rows_without_a_table_are_guests_with_a_course_each():
    assert names(read("name,course\nAna,Starter\nAna,Main\n")) == ["Ana", "Ana"]
