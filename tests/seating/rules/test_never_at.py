import pytest

from seating import InputError, NeverAt
from tests.seating.rules.tagged_tables import DINNER, broken


def test_never_at_a_table_or_a_kind_of_seat():
    rule = NeverAt("1", ("Ash",), ("leg",))
    assert broken(rule, 0, 5) == []
    assert broken(rule, 1, 4) == [
        ("Ana sits at table Oak, seat 2, which is at table Ash or on a seat marked leg, at Soup",
         1, 0, (0,)),
        ("Ana sits at table Elm, seat 1, which is at table Ash or on a seat marked leg, at Fish",
         1, 1, (0,)),
    ]  # fmt: skip
    assert len(broken(rule, 8, 0)) == 1


def test_never_at_the_head():
    assert broken(NeverAt("1", marked=("head",)), 0, 1) != []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (NeverAt("1", ("oak",)), "Ana never sits at table Oak"),
        (NeverAt("1", marked=("leg", "head")), "Ana never sits on a seat marked leg or head"),
        (
            NeverAt("1", ("Oak", "Elm"), ("leg",), ("Soup",)),
            "Ana never sits at table Oak or Elm or on a seat marked leg at Soup",
        ),
    ],
)
def test_sentence(rule, said):
    assert rule.sentence(DINNER) == said


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (NeverAt("1"), "never where?"),
        (NeverAt("1", ("Oek",)), "did you mean 'Oak'"),
        (NeverAt("1", marked=("lag",)), "no such kind of seat: 'lag'\n  did you mean 'leg'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
