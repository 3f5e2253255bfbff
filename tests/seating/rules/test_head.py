import pytest

from seating import Head, InputError
from tests.seating.rules.tagged_tables import DINNER, broken


def test_the_head_of_a_table():
    assert broken(Head("1"), 0, 5) == []
    assert broken(Head("1"), 8, 6) == []
    assert broken(Head("1"), 1, 4) != []
    assert broken(Head("1", "Oak"), 0, 5) == [
        ("Ana sits at table Elm, seat 2, not at the head of table Oak, at Fish", 1, 1, (0,))
    ]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Head("1"), "Ana sits at the head of a table"),
        (Head("1", "elm", ("2",)), "Ana sits at the head of table Elm at Fish"),
    ],
)
def test_sentence(rule, said):
    assert rule.sentence(DINNER) == said


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (Head("1", "Oek"), "did you mean 'Oak'"),
        (Head("9"), "no such guest"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
