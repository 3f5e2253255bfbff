"""Headers about one course of several."""

import pytest

from seating.words.table_of_course import names_course, names_part, place_at_course


@pytest.mark.parametrize(
    ("header", "place"),
    [
        ("Starter table", ("course table", "Starter")),
        ("Table for main", ("course table", "main")),
        ("Tisch Hauptgang", ("course table", "Hauptgang")),
        ("Round 2 - table no.", ("course table", "Round 2")),
        ("Table 2", ("course table", "2")),
        ("mainTable", ("course table", "main")),
        ("Dessert: seat", ("course seat", "Dessert")),
        ("Table captain", None),
        ("Table", None),
        ("Starter table seat", None),
        ("Starter", None),
    ],
)
def test_tables_and_seats_at_a_course(header, place):
    assert place_at_course(header) == place


def test_a_course_alone():
    assert names_part("Round 1")
    assert not names_part("Starter")
    assert names_course("Starter")
    assert not names_course("Company")
