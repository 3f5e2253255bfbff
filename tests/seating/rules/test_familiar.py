import pytest

from seating import Acquaintances, Familiar, InputError
from seating.people.pairs import PairTable
from tests.seating.rules.speakers import DINNER, broken


def test_a_familiar_face_is_there():
    assert broken(Familiar("1", ("Soup", "Cake"))) == []


def test_a_familiar_face_is_missing():
    assert broken(Familiar("1")) == [("Ana knows nobody at table Oak, at Fish", 1, 1, (0,))]


def test_an_earlier_evening_makes_a_face_familiar():
    talk = PairTable.of(4, {(0, 1): 3, (0, 3): 0})
    dinner = DINNER.changed(acquaintances=Acquaintances(PairTable.empty(4), talk))
    assert [one[2] for one in broken(Familiar("1"), dinner)] == [0]
    assert len(broken(Familiar("4"), dinner)) == 3


def test_a_familiar_face_must_be_there():
    assert len(broken(Familiar("1"), seats=[[0, 1, -1, 2]] * 3)) == 3


def test_sentence():
    assert Familiar("1").sentence(DINNER) == "Ana has a familiar face at the table"
    assert Familiar("1", ("1",)).sentence(DINNER) == "Ana has a familiar face at the table at Soup"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (Familiar("9"), "no such guest"),
        (Familiar("1", ()), "must name one"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
