import pytest

from seating import InputError, OnSeat
from tests.seating.rules.tagged_tables import DINNER, broken


def test_a_kind_of_seat():
    rule = OnSeat("1", "By the Door")
    assert broken(rule, 2, 3) == []
    assert broken(rule, 2, 0) == [
        ("Ana sits at table Oak, seat 1, not marked By the Door, at Fish", 1, 1, (0,))
    ]


def test_who_is_away_sits_nowhere_wrong():
    assert broken(OnSeat("1", "leg"), -1, -1) == []


def test_sentence():
    assert OnSeat("1", "leg").sentence(DINNER) == "Ana sits on a seat marked leg"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (OnSeat("1", "hed"), "did you mean 'head'"),
        (OnSeat("1", "leg", ()), "must name one"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
