"""Columns that are rules."""

import pytest

from seating.words.errors import Origin
from seating.words.yes_no import NO, YES
from tests.seating.intake.reading import complaint, read, sentences


def test_avoid_and_with_bind_pairs_once():
    intake = read("name,not with,sits with\nAna,Bo; Cy,\nBo,Ana,Di\nCy,,\nDi,,Bo\n")
    assert sentences(intake) == [
        "Ana and Bo sit at different tables",
        "Ana and Cy sit at different tables",
        "Bo and Di share a table",
    ]
    assert [rule.origin for rule in intake.dinner.rules] == [
        Origin("guests.csv", 2, "not with"),
        Origin("guests.csv", 2, "not with"),
        Origin("guests.csv", 3, "sits with"),
    ]


def test_nobody_can_be_avoided_and_sat_with():
    assert complaint("name,avoid,with\nAna,,Bo\nBo,Ana,\n") == (
        "guests.csv, line 3, column avoid: Ana is to be avoided here and sat with elsewhere: 'Ana'"
    )


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
    assert complaint(text, tables="2x8").startswith(f"guests.csv, line 3, {said}")


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


def test_no_word_is_yes_and_no():
    assert not YES & NO


def test_a_word_that_is_neither_is_an_error():
    assert complaint("name,stays\nAna,maybe\n") == (
        "guests.csv, line 2, column stays: this says neither yes nor no: 'maybe'\n"
        "  write yes, no, seat or table"
    )
