import pytest

from seating import At, InputError, Those
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 1, 2, 3], [2, 1, 0, 3], [3, 1, 2, 0]]


def test_kept():
    assert broken(At("2", "Oak"), SEATS) == []
    assert broken(At("2", "Oak", 2), SEATS) == []


def test_another_table():
    assert broken(At("1", "oak"), SEATS) == [
        ("Ana sits at table Elm, seat 1, not at table Oak, at Cake", 1, 2, (0,))
    ]


def test_another_seat():
    assert broken(At("1", "Oak", 1), SEATS) == [
        ("Ana sits at table Oak, seat 3, not at table Oak, seat 1, at Fish", 1, 1, (0,)),
        ("Ana sits at table Elm, seat 1, not at table Oak, seat 1, at Cake", 1, 2, (0,)),
    ]


def test_some_courses_only():
    assert broken(At("1", "Oak", 1, ("Soup",)), SEATS) == []
    assert len(broken(At("1", "Elm", courses=("Soup", "Cake", "soup")), SEATS)) == 1


def test_whoever_is_away_sits_nowhere_wrong():
    assert broken(At("1", "Oak"), [[-1, 1, 2, 3]] * 3) == []


def test_sentence():
    dinner = dinner_with()
    assert At("1", "oak").sentence(dinner) == "Ana sits at table Oak"
    assert At("1", "Oak", 2, ("3", "fish")).sentence(dinner) == (
        "Ana sits at table Oak, seat 2 at Fish and Cake"
    )


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (At("9", "Oak"), "no such guest"),
        (At("1", "Ook"), "did you mean 'Oak'"),
        (At("1", "Elm", 3), "no such seat: '3'\n  table Elm has seats 1 to 2"),
        (At("1", "Elm", 0), "no such seat: '0'"),
        (At(Those(but=("3", "4")), "Elm", 1), "one seat is for one guest: '1'"),
        (At("1", "Elm", courses=("Tea",)), "no such course"),
        (At("1", "Elm", courses=()), "must name one"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        dinner_with(rule)
