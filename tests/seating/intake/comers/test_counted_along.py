"""Several cells of a row may count the same people."""

import pytest

from tests.seating.intake.reading import names, read


def party(header: str, *cells: str) -> list[str]:
    """Names of the guests of a list, but for the first, who brings nobody."""
    return names(read(f"name,{header}\nZoë,{',' * header.count(',')}\nAna,{','.join(cells)}\n"))[1:]


ONE, TWO = ["Ana", "Guest of Ana"], ["Ana", "Guest of Ana", "Guest of Ana"]


@pytest.mark.parametrize(
    ("header", "cells", "people"),
    [
        ("plus one", ["yes"], ONE),
        ("plus one", ["no"], ["Ana"]),
        ("plus one", ["2"], TWO),
        ("Guests", ["1"], ONE),
        ("Quantity", ["2"], ONE),
        ("Quantity", ["1"], ["Ana"]),
        ("children", ["2"], TWO),
        ("plus one,children", ["yes", "1"], TWO),
        ("plus one,Quantity", ["yes", "2"], ONE),
        ("plus one,Quantity", ["Bo Lee", "2"], ["Ana", "Bo Lee"]),
        ("plus one,Quantity", ["Bo Lee", "3"], ["Ana", "Bo Lee", "Guest of Ana"]),
        ("plus one,Guests", ["yes", "1"], ONE),
        ("Quantity,children", ["3", "1"], TWO),
        ("adults,children", ["2", "1"], TWO),
        ("partner_name,plus one", ["Bo Lee", "yes"], ["Ana", "Bo Lee"]),
        ("partner_name,plus one", ["Guest", "yes"], ONE),
        ("child 1 name,plus one", ["Bo Lee", "yes"], ["Ana", "Bo Lee", "Guest of Ana"]),
        ("child 1 name,children", ["Bo Lee", "2"], ["Ana", "Bo Lee", "Guest of Ana"]),
        ("rsvp", ["3"], TWO),
        ("rsvp", ['"Yes, +1"'], ONE),
    ],
)
def test_each_cell_is_believed_and_the_greatest_counts(header, cells, people):
    assert party(header, *cells) == people


def test_a_name_and_a_number_behind_it():
    assert names(read("name,plus one\nAna + 1,yes\n")) == ["Ana", "Guest of Ana"]
    both = names(read("name\nTom & Jane Fox (2)\nSam & Kim Ash + 1\n", split_names=True))
    assert both == ["Tom Fox", "Jane Fox", "Sam Ash", "Kim Ash", "Guest of Sam Ash"]


def test_a_column_of_guests_counts_those_beside_where_some_bring_nobody():
    beside = read("name,Guests\nAna,2\nBo,0\n")
    assert len(beside.dinner.guests) == 4
    assert any("how many others a guest brings" in note for note in beside.notes)
    in_all = read("name,Guests\nAna,2\nBo,1\n")
    assert len(in_all.dinner.guests) == 3
    assert any("how many come in all" in note for note in in_all.notes)
    stated = read("name,Guests\nAna,2\nBo,1\n", columns=["Guests=plus one"])
    assert len(stated.dinner.guests) == 5


@pytest.mark.parametrize("header", ["household", "Order #"])
def test_rows_of_one_party_say_together_how_many_they_are(header):
    text = f"name,{header},Quantity\nAna,7,3\nBo,7,3\nCy,8,1\n"
    assert names(read(text)) == ["Ana", "Guest of Ana", "Bo", "Cy"]
    assert names(read(f"name,{header},Quantity\nAna,7,2\nBo,7,2\n")) == ["Ana", "Bo"]


def test_numbers_behind_names_tell_namesakes_apart():
    assert names(read("name\nOla Berg\nOla Berg (2)\n")) == ["Ola Berg", "Ola Berg (2)"]
