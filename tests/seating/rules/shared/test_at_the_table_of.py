"""Rules about the company a guest has at the table."""

import pytest

from seating import Accompanied, Acquaintances, Dinner, Familiar, Guest, InputError, Plan
from seating.people.pairs import PairTable
from tests.seating.rules.kept import COURSES, TABLES

TONGUES = ("", "French; Dutch", "dutch", "")
GUESTS = [
    Guest(name, fields={"language": said} if said else {})
    for name, said in zip(("Ana", "Bo", "Cy", "Dee"), TONGUES, strict=True)
]
DINNER = Dinner.of(GUESTS, TABLES, COURSES, knows=[("Ana", "Cy")])
SEATS = [[0, 3, 1, 4], [0, 1, 3, 4], [0, 1, 2, 3]]


def broken(rule, dinner=DINNER, seats=SEATS):
    plan = Plan.of(dinner.changed(rules=(rule,)), seats)
    return [(one.what, one.amount, one.course, one.guests) for one in rule.breaks(plan)]


def test_a_familiar_face_is_there():
    assert broken(Familiar("1", ("Soup", "Cake"))) == []


def test_a_familiar_face_is_missing():
    assert broken(Familiar("1")) == [("Ana knows nobody at table Oak, at Fish", 1, 1, (0,))]


def test_an_earlier_evening_makes_a_face_familiar():
    talk = PairTable.of(4, {(0, 1): 3, (0, 3): 0})
    dinner = DINNER.changed(acquaintances=Acquaintances(PairTable.empty(4), talk))
    assert [one[2] for one in broken(Familiar("1"), dinner)] == [0]
    assert len(broken(Familiar("4"), dinner)) == 3


def test_who_is_away_needs_nobody():
    assert broken(Familiar("1"), seats=[[-1, 0, 1, 2]] * 3) == []


def test_a_familiar_face_must_be_there():
    assert len(broken(Familiar("1"), seats=[[0, 1, -1, 2]] * 3)) == 3


def test_a_language_is_spoken():
    assert broken(Accompanied("1", "language", "french", ("Fish", "Cake"))) == []
    assert broken(Accompanied("3", "Language", "Dutch", ("Cake",))) == []


def test_nobody_speaks_it():
    assert broken(Accompanied("1", "language", "French")) == [
        ("Ana has nobody whose language is French at table Oak, at Soup", 1, 0, (0,))
    ]


def test_to_speak_it_oneself_is_not_enough():
    assert [one[2] for one in broken(Accompanied("3", "language", "Dutch"))] == [0, 1]


def test_sentences():
    assert Familiar("1").sentence(DINNER) == "Ana has a familiar face at the table"
    assert Familiar("1", ("1",)).sentence(DINNER) == "Ana has a familiar face at the table at Soup"
    said = Accompanied("1", "language", "DUTCH").sentence(DINNER)
    assert said == "Ana shares a table with somebody whose language is Dutch"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (Familiar("9"), "no such guest"),
        (Familiar("1", ()), "must name one"),
        (Accompanied("1", "langage", "French"), "did you mean 'language'"),
        (Accompanied("1", "language", "Frensh"), "did you mean 'French'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
