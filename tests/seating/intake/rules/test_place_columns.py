"""Columns that say on which seats a guest may sit."""

import pytest

from seating import Table
from seating.words.errors import Origin
from tests.seating.intake.reading import complaint, read, sentences

TABLES = (
    Table("Oak", 4, tags={"leg": (2,), "near the door": (1, 3)}),
    Table("Elm", 4),
)


def test_never_at_names_tables_and_kinds_of_seats():
    intake = read("name,nie an\nAna,elm; leg\nBo,Near the door\nCy,-\n", tables=TABLES)
    assert sentences(intake) == [
        "Ana never sits at table Elm or on a seat marked leg",
        "Bo never sits on a seat marked Near the door",
    ]
    assert intake.dinner.rules[0].origin == Origin("guests.csv", 2, "nie an")


def test_a_kind_of_seat_may_be_the_head():
    intake = read("name,seat kind\nAna,leg\nBo,HEAD\nCy,none\n", tables=TABLES)
    assert sentences(intake) == ["Ana sits on a seat marked leg", "Bo sits at the head of a table"]


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("never at", "lag", "no such kind of seat: 'lag'\n  did you mean 'leg'?"),
        ("never at", "Elm; Ook", "no such kind of seat: 'Ook'"),
        ("seat kind", "wheelchair", "no such kind of seat: 'wheelchair'\n  there are leg, "),
    ],
)
def test_kinds_that_are_not_there(column, cell, said):
    found = complaint(f"name,{column}\nBo,\nAna,{cell}\n", tables=TABLES)
    assert found.startswith(f"guests.csv, line 3, column {column}: {said}")
