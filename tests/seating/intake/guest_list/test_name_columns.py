"""Of columns that sound like the name, the one that is it."""

import pytest

from seating.intake.guest_list.name_columns import names_apart
from tests.seating.intake.reading import complaint, names, read


@pytest.mark.parametrize(
    ("written", "meanings", "rows", "told"),
    [
        ("Name,First,Last", "name,first,last", ["Ruiz party,Ana,Ruiz"], "household,first,last"),
        ("Name,First,Last", "name,first,last", ["Ana Ruiz,Ana,Ruiz"], "name,first,last"),
        ("Name,First,Last", "name,first,last", ["Ruiz, Ana,Ana,Ruiz"], "name,first,last"),
        ("Name,Vorname", "name,first", ["Ruiz,Ana"], "last,first"),
        ("Name,Vorname", "name,first", ["Ana Ruiz,Ana"], "name,first"),
        ("Name,Surname", "name,last", ["Ana,Ruiz"], "first,last"),
        ("Guest,First name", "name,first", ["Bo,Ana Ruiz"], "-,first"),
        ("Full name,First name", "name,first", ["Nan Ruiz,Ana"], "name,first"),
        ("First,First name", "first,first", ["Soup,Ana"], "-,first"),
        ("Guest,Name", "name,name", ["Ana,Bo"], "-,name"),
        ("Name,Your name", "name,name", [",Ana", ",Bo", "x,Cy"], "-,name"),
    ],
)  # fmt: skip
def test_first_and_last_go_before_a_whole_name(written, meanings, rows, told):
    headers = written.split(",")
    split = [row.replace("Ruiz, Ana", "Ruiz; Ana").split(",") for row in rows]
    cells = [[cell.replace(";", ",") for cell in column] for column in zip(*split, strict=True)]
    expected = [None if word == "-" else word for word in told.split(",")]
    assert names_apart(headers, meanings.split(","), cells) == expected


def test_a_second_household_is_not_made():
    headers, meanings = ["Name", "First", "Last", "Family"], ["name", "first", "last", "household"]
    cells = [["Ruizes"], ["Ana"], ["Ruiz"], ["R"]]
    assert names_apart(headers, meanings, cells)[0] is None


def test_a_blank_part_falls_back_to_the_whole_name():
    assert names(read("name,first_name,last_name\nAna Ruiz,Ana,Ruiz\nBo Lim,,\n")) == [
        "Ana Ruiz",
        "Bo Lim",
    ]


def test_a_party_is_a_household_and_told():
    intake = read("Name,First Name,Last Name\nRuiz party,Ana,Ruiz\nRuiz party,Bo,Ruiz\n")
    assert names(intake) == ["Ana Ruiz", "Bo Ruiz"]
    assert intake.known_by == ("household",)
    assert intake.notes[0] == (
        "'Name' is taken for the name of a household, since 'First Name' and 'Last Name' name "
        'the guests; if it names them, say --column "Name=name".'
    )
    stated = {"Name": "name"}
    assert names(read("Name,First Name,Last Name\nRuiz party,Ana,Ruiz\n", columns=stated)) == [
        "Ruiz party"
    ]


def test_numbers_codes_and_addresses_are_no_names():
    listing = "Attendee,Guest,Member,Who\n5001,ana@x.example,yes,Ana\n5002,bo@x.example,no,Bo\n"
    assert names(read(listing)) == ["Ana", "Bo"]
    assert complaint("Attendee,Order\n5001,x\n5002,y\n") == (
        "guests.csv, line 1: no column holds the names: below 'Attendee' stands '5001'\n"
        '  say which does, as in --column "Order=name"'
    )
