import pytest

from seating import AtOneOf, InputError
from tests.seating.rules.tagged_tables import DINNER, broken


def test_one_of_several_tables():
    rule = AtOneOf("1", ("Oak", "Elm"))
    assert broken(rule, 3, 4) == []
    assert broken(rule, 0, 8) == [
        ("Ana sits at table Ash, seat 1, not at table Oak or Elm, at Fish", 1, 1, (0,))
    ]


def test_sentence():
    assert AtOneOf("1", ("oak", "Elm", "Oak")).sentence(DINNER) == "Ana sits at table Oak or Elm"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (AtOneOf("1", ()), "must name one"),
        (AtOneOf("1", ("Oek",)), "did you mean 'Oak'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
