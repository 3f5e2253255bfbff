import pytest

from seating import Dinner, InputError, NotOnly
from tests.seating.rules.firms_and_roles import DINNER, GUESTS, TOGETHER, broken


def test_kept_and_broken():
    rule = NotOnly("role", "guest", ("Soup",))
    assert broken(rule, [[0, 1, 2, -1]] * 3) == []
    assert broken(rule, TOGETHER) == [
        ("Only guests whose role is Guest sit at table Elm, at Soup", 1, 0)
    ]


def test_an_empty_table_is_of_no_kind():
    dinner = Dinner.of(GUESTS[:2], "2x2", 1)
    assert broken(NotOnly("role", "guest"), [[0, 1]], dinner) == []


def test_sentence():
    said = NotOnly("role", "guest").sentence(DINNER)
    assert said == "At no table sit only guests whose role is Guest"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (NotOnly("role", "gest"), "did you mean 'Guest'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
