import pytest

from seating import AtLeast, Dinner, InputError
from tests.seating.rules.firms_and_roles import APART, DINNER, GUESTS, TOGETHER, broken


def test_kept():
    assert broken(AtLeast("role", "HOST"), APART) == []
    assert broken(AtLeast("role", "host", 2, ("Oak",)), TOGETHER) == []


def test_broken():
    assert broken(AtLeast("role", "host", courses=("Cake",)), TOGETHER) == [
        ("no guest whose role is host sits at table Elm, at Cake, not at least 1", 1, 2)
    ]
    assert [one[1] for one in broken(AtLeast("role", "host", 3, courses=("Cake",)), APART)] == [
        2,
        2,
    ]


def test_an_empty_table_needs_nobody():
    dinner = Dinner.of(GUESTS[:2], "2x2", 1)
    assert broken(AtLeast("role", "host", 2), [[0, 1]], dinner) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (AtLeast("role", "host"), "At every table sits at least 1 guest whose role is host"),
        (
            AtLeast("role", "host", 2, ("Elm",), ("Cake",)),
            "At table Elm sit at least 2 guests whose role is host at Cake",
        ),
    ],
)
def test_sentence(rule, said):
    assert rule.sentence(DINNER) == said


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (AtLeast("role", "host", 0), "at least 1 here: '0'"),
        (AtLeast("role", "hots"), "did you mean 'host'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
