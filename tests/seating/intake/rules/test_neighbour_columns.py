"""Columns that say who sits with whom."""

import pytest

from seating.words.errors import Origin
from tests.seating.intake.reading import complaint, read, sentences


def test_side_by_side_or_not_or_once_this_evening():
    intake = read(
        "name,next to,nicht neben,must meet\nAna,Bo,,Cy\nBo,Ana,Cy; Di,\nCy,,,Ana; Di\nDi,,,\n"
    )
    assert sentences(intake) == [
        "Ana and Bo sit side by side",
        "Bo and Cy do not sit side by side",
        "Bo and Di do not sit side by side",
        "Ana and Cy share a table at least once",
        "Cy and Di share a table at least once",
    ]
    assert intake.dinner.rules[1].origin == Origin("guests.csv", 3, "nicht neben")


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("yes", ""),
        ("all", ""),
        ("x", ""),
        ("first", " at Starter"),
        ("Erster Gang", " at Starter"),
        ("1", " at Starter"),
        ("Main; dessert", " at Main and Dessert"),
        ("1; 2; 3", ""),
    ],
)
def test_a_familiar_face_always_first_or_at_some_courses(cell, said):
    text = f"name,familiar,knows\nAna,{cell},Bo\nBo,,\n"
    assert sentences(read(text)) == [f"Ana has a familiar face at the table{said}"]


@pytest.mark.parametrize("cell", ["no", "-", ""])
def test_a_familiar_face_that_nobody_asks_for(cell):
    assert sentences(read(f"name,familiar,knows\nAna,{cell},Bo\nBo,,\n")) == []


def test_a_course_called_first_is_that_course():
    intake = read("name,familiar,knows\nAna,first,Bo\nBo,,\n", courses=["Zero", "First"])
    assert sentences(intake) == ["Ana has a familiar face at the table at First"]


def test_a_language_or_anything_else_is_needed_at_the_table():
    intake = read(
        "name,speaks,role,needs at table\n"
        "Ana,,,french; role:Host\nBo,French; Dutch,,-\nCy,,host,dutch\n"
    )
    assert sentences(intake) == [
        "Ana shares a table with somebody whose language is French",
        "Ana shares a table with somebody whose role is host",
        "Cy shares a table with somebody whose language is Dutch",
    ]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (",,,Frensh", "column needs at table: no such language in the list: 'Frensh'\n  did you"),
        (",,,rule:host", "column needs at table: no such column: 'rule'\n  did you mean 'role'?"),
        (",,Desert,", "column familiar: no such course: 'Desert'\n  did you mean 'Dessert'?"),
        ("Bu,,,", "column beside: no such guest: 'Bu'\n  write names or ids"),
    ],
)
def test_what_is_not_there(row, said):
    header = "name,language,role,beside,must meet,familiar,needs at table"
    text = f"{header}\nBo,French,host,,,,\nAna,,,{row}\n"
    assert complaint(text).startswith(f"guests.csv, line 3, {said}")


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
