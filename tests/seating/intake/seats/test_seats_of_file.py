"""From names at tables to seats, and everything that does not fit."""

import io

import pytest

from seating import Dinner, Guest, Present
from seating.intake.seats.read_seats import read_seats
from seating.intake.seats.seats_of_file import seats_of_file
from seating.words.errors import InputError

NAMES = ["Ana Ruiz", "Bo Lind", "Cy Tan", "Di Ek"]
DINNER = Dinner.of(NAMES, "2x2", ["Soup", "Fish"])
HEAD = "course,table,seat,name\n"


def seats(text, dinner=DINNER):
    return seats_of_file(dinner, read_seats(io.BytesIO(text.encode())))


def test_seats_by_number_and_by_the_order_of_the_file():
    soup = "Soup,1,2,Ana Ruiz\nSoup,1,,Bo Lind\nSoup,2,,Cy Tan\nSoup,2,,Di Ek\n"
    second = "2,1,1,Ana Ruiz\n2,2,1,Bo Lind\n2,2,2,Cy Tan\n2,1,2,Di Ek\n"
    found, notes = seats(HEAD + soup + second)
    assert found.tolist() == [[1, 0, 2, 3], [0, 2, 3, 1]]
    assert len(notes) == 1
    assert "names no seats for some guests" in notes[0]


def test_who_is_in_no_row_has_no_seat_and_is_told_of():
    found, notes = seats(HEAD + "Soup,1,1,Ana Ruiz\nFish,1,1,Ana Ruiz\nFish,1,2,Bo Lind\n")
    assert found.tolist() == [[0, -1, -1, -1], [0, 1, -1, -1]]
    assert notes[0].startswith("3 of the guests of the list have no seat at some course")
    away = DINNER.changed(rules=(Present("2", ("Fish",)), *(Present(who, ()) for who in "34")))
    assert seats(HEAD + "Soup,1,1,Ana Ruiz\nFish,1,1,Ana Ruiz\nFish,1,2,Bo Lind\n", away)[1] == ()


def test_ids_go_before_names_and_names_are_those_of_their_ids():
    dinner = Dinner.of([Guest("Ana", "a7", own_id=True), Guest("Bo", "b8", own_id=True)], "1x2", 1)
    assert seats("id,name,table\na7,Ana,1\nb8,Bo,1", dinner)[0].tolist() == [[0, 1]]
    assert seats("id,name,table\n41,Ana,1\n42,Bo,1", dinner)[0].tolist() == [[0, 1]], (
        "ids of another system are passed over where names are known"
    )
    with pytest.raises(InputError, match="this id has another name: 'Bo'"):
        seats("id,name,table\na7,Bo,1", dinner)


@pytest.mark.parametrize(
    ("rows", "where", "what", "hint"),
    [
        ("Soup,1,1,Ana Ruis", "line 2, column name", "no such guest: 'Ana Ruis'", "Ana Ruiz"),
        ("Sup,1,1,Ana Ruiz", "line 2", "no such course: 'Sup'", "Soup"),
        ("Soup,9,1,Ana Ruiz", "line 2, column table", "no such table: '9'", "there are 1, 2"),
        ("Soup,1,3,Ana Ruiz", "line 2", "no such seat: '3'", "table 1 has seats 1 to 2"),
        ("Soup,1,A,Ana Ruiz", "line 2", "no such seat: 'A'", "table 1 has seats 1 to 2"),
        ("Soup,1,1,Bo Lind\nSoup,1,1,Cy Tan", "line 3", "two guests have table 1, seat", "line 2"),
        ("Soup,1,1,Bo Lind\nSoup,2,1,Bo Lind", "line 3", "Bo Lind is seated twice", "line 2"),
        ("Soup,1,,Bo Lind\nSoup,1,,Cy Tan\nSoup,1,,Di Ek", "line 4", "has 2 seats", "Di Ek"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_with_its_place(rows, where, what, hint):
    with pytest.raises(InputError) as found:
        seats(HEAD + rows)
    told = str(found.value)
    assert where in told
    assert what in told
    assert hint in told


def test_all_that_does_not_fit_is_told_at_once():
    with pytest.raises(InputError, match="3 errors"):
        seats(HEAD + "Soup,1,1,Nobody Here\nSoup,1,9,Bo Lind\nSoup,7,1,Cy Tan\nSoup,2,1,Di Ek\n")


def test_of_several_courses_a_row_must_be_of_one():
    with pytest.raises(InputError, match="there are 2 courses, and this is of none"):
        seats("table,name\n1,Ana Ruiz")
