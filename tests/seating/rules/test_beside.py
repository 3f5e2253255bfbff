import pytest

from seating import Beside, InputError
from tests.seating.rules.kept import broken, dinner_with

# Oak is round with seats 0 to 2, each beside the two others; Elm has 3 and 4.
SEATS = [[0, 2, 3, 4], [0, 3, 1, 2], [3, 4, 0, 1]]


def test_kept():
    assert broken(Beside(("1", "2"), ("Soup", "Cake")), SEATS) == []


def test_broken():
    assert broken(Beside(("1", "2")), SEATS) == [
        ("Ana and Bo do not sit side by side, at Fish", 1, 1, (0, 1))
    ]


def test_one_table_is_not_enough(long_table):
    rule = Beside(("1", "2"))
    assert long_table(rule, [0, 2, 1, 3]) == ["Ana and Bo do not sit side by side, at Soup"]
    assert long_table(rule, [0, 1, 2, 3]) == []


def test_whoever_is_away_leaves_nobody_alone():
    assert broken(Beside(("1", "2")), [[0, -1, 3, 4]] * 3) == []


def test_sentence():
    said = Beside(("1", "2"), ("Fish",)).sentence(dinner_with())
    assert said == "Ana and Bo sit side by side at Fish"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (Beside(("1",)), "needs two guests"),
        (
            Beside(("1", "2", "3")),
            "side by side sit two guests: 'Ana, Bo and Cy'\n  write a",
        ),
        (Beside(("1", "1")), "names a guest twice"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        dinner_with(rule)
