"""Keys of the dinner file that say where and when guests sit."""

import pytest

from tests.seating.intake.reading import sentences

ROOM = (
    '[[tables]]\nname = "Oak"\nseats = 13\ntags = { leg = [2] }\n'
    '[[tables]]\nname = "Elm"\nseats = 13\n'
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('at = "1"\ntable = "oak"', ["Guest 1 sits at table Oak"]),
        ('at = "1"\ntable = "oak"\nseat = 2', ["Guest 1 sits at table Oak, seat 2"]),
        ('at = "1"\ntable = ["Oak", "elm"]', ["Guest 1 sits at table Oak or Elm"]),
        ('never_at = "1"\ntable = "Elm"\nmarked = "leg"',
         ["Guest 1 never sits at table Elm or on a seat marked leg"]),
        ('on_seat = ["1", "2"]\nmarked = "leg"\ncourses = 1',
         ["Guest 1 sits on a seat marked leg at Starter",
          "Guest 2 sits on a seat marked leg at Starter"]),
        ('head = "1"', ["Guest 1 sits at the head of a table"]),
        ('head = "1"\ntable = "Elm"', ["Guest 1 sits at the head of table Elm"]),
        ('closed = ["Oak", "Elm"]\nseat = 1\ncourses = 1',
         ["Nobody sits on seat 1 of the tables Oak and Elm at Starter"]),
        ('closed = "Table Elm"\nseat = [1]', ["Nobody sits on seat 1 of table Elm"]),
        ('stays = "1"', ["Guest 1 keeps one seat all evening"]),
        ('stays = "1"\nplace = "table"', ["Guest 1 keeps one table all evening"]),
        ('present = ["1", "2"]\ncourses = "Main"',
         ["Guest 1 is there for Main only", "Guest 2 is there for Main only"]),
    ],
)  # fmt: skip
def test_what_can_be_said(dinner, text, said):
    assert sentences(dinner(f"{ROOM}[[rules]]\n{text}")) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[rules]]\nnever_at = "1"', "2, key never_at: never where?"),
        ('[[rules]]\nnever_at = "1"\nmarked = "lag"',
         "2, key never_at: no such kind of seat"),
        ('[[rules]]\non_seat = "1"', "2, key on_seat: which kind of seat?"),
        ('[[rules]]\nhead = "1"\ntable = ["1", "2"]',
         "2, key head: the head of which table?"),
        ('[[rules]]\nat = "1"\ntable = ["1", "2"]\nseat = 1', "2, key at: a seat is at one"),
        ('[[rules]]\nat = "Guest 1"', "2, key at: which table? the key table"),
        ('[[rules]]\nat = "Guest 1"\ntable = "Rose"', "2, key at: no such table"),
        ('[[rules]]\nat = "Guest 1"\ntable = 1\nseat = 99', "2, key at: no such"),
        ('[[rules]]\nat = ["1", "2"]\ntable = 1\nseat = 1', "2, key at: one seat"),
        ('[[rules]]\nat = "1"\ntable = 1\nseat = [1, 2]', "2, key at: one seat is for one guest"),
        ("[[rules]]\nclosed = []", "2, key closed: a rule for some tables must name one"),
        ("[[rules]]\nclosed = 1\nseat = []", "2, key closed: which seats? the list is empty"),
        ('[[rules]]\nclosed = "Oka"', "2, key closed: no such table: 'Oka'"),
        ('[[rules]]\npresent = "1"', "2, key present: for which courses?"),
        ('[[rules]]\npresent = "1"\ncourses = ["Tea"]', "2, key present: no such"),
        ('[[rules]]\nstays = "1"\nplace = "sofa"', "2, key stays: place is seat"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(complaint, text, said):
    assert complaint(text).startswith(f"dinner.toml, line {said}")
