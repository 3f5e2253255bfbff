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


def test_a_guest_sits_at_a_table_or_on_a_seat():
    text = "name,Tisch,Platz\nAna,2,\nBo,1,8\nCy,,\n"
    intake = read(text, tables="2x8")
    assert sentences(intake) == ["Ana sits at table 2", "Bo sits at table 1, seat 8"]
    assert [rule.origin for rule in intake.dinner.rules] == [
        Origin("guests.csv", 2, "Tisch"),
        Origin("guests.csv", 3, "Platz"),
    ]


def test_at_the_only_table_a_seat_needs_no_table():
    assert sentences(read("name,seat\nAna,2\n", tables="1x8")) == ["Ana sits at table 1, seat 2"]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ("9,", "column table: no such table: '9'"),
        ("Roze,", "column table: no such table: 'Roze'"),
        (",3", "column seat: a seat needs its table: '3'\n  add a column table"),
        ("1,0", "column seat: this is not a number: '0'\n  write a whole number from 1"),
        ("1,9", "column seat: no such seat: '9'\n  table 1 has seats 1 to 8"),
        ("1,window", "column seat: this is not a number: 'window'"),
    ],
)
def test_places_that_are_not_there(cells, said):
    text = f"name,table,seat\nBo,1,1\nAna,{cells}\n"
    assert complaint(text, tables="3x8").startswith(f"guests.csv, line 3, {said}")


@pytest.mark.parametrize(
    ("word", "keeps"),
    [
        ("yes", "seat"),
        ("Ja", "seat"),
        ("X", "seat"),
        ("1", "seat"),
        ("✓", "seat"),
        ("TRUE", "seat"),
        ("Sí", "seat"),
        ("seat", "seat"),
        ("Platz", "seat"),
        ("table", "table"),
        ("Tisch", "table"),
        ("no", None),
        ("Nein", None),
        ("0", None),
        ("FALSE", None),
        ("–", None),
        ("", None),
    ],
)
def test_staying_is_said_in_many_words(word, keeps):
    said = sentences(read(f"name,stays\nAna,{word}\n"))
    assert said == ([] if keeps is None else [f"Ana keeps one {keeps} all evening"])


def test_a_word_that_is_neither_is_an_error():
    assert complaint("name,stays\nAna,maybe\n") == (
        "guests.csv, line 2, column stays: this says neither yes nor no: 'maybe'\n"
        "  write yes, no, seat or table"
    )
