import pytest

from seating import Accompanied, InputError
from tests.seating.rules.speakers import DINNER, broken


def test_a_language_is_spoken():
    assert broken(Accompanied("1", "language", "french", ("Fish", "Cake"))) == []
    assert broken(Accompanied("3", "Language", "Dutch", ("Cake",))) == []


def test_nobody_speaks_it():
    assert broken(Accompanied("1", "language", "French")) == [
        ("Ana has nobody whose language is French at table Oak, at Soup", 1, 0, (0,))
    ]


def test_to_speak_it_oneself_is_not_enough():
    assert [one[2] for one in broken(Accompanied("3", "language", "Dutch"))] == [0, 1]


def test_sentence():
    said = Accompanied("1", "language", "DUTCH").sentence(DINNER)
    assert said == "Ana shares a table with somebody whose language is Dutch"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (Accompanied("1", "langage", "French"), "did you mean 'language'"),
        (Accompanied("1", "language", "Frensh"), "did you mean 'French'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
