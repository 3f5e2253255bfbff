import pytest

from seating import Apart, InputError
from tests.seating.rules.kept import broken, dinner_with

SHARED = [[0, 1, 3, 4], [0, 3, 1, 4], [3, 4, 0, 1]]


def test_kept():
    assert broken(Apart(("1", "3")), [[0, 1, 3, 4], [0, 1, 3, 4], [3, 0, 1, 2]]) == []


def test_broken():
    assert broken(Apart(("1", "2")), SHARED) == [
        ("Ana and Bo share table Oak, at Soup", 1, 0, (0, 1)),
        ("Ana and Bo share table Elm, at Cake", 1, 2, (0, 1)),
    ]


def test_of_several_guests_every_pair_counts():
    what = [one[0] for one in broken(Apart(("1", "2", "3")), [[0, 1, 2, 3]] * 3)]
    assert what[:3] == [
        "Ana and Bo share table Oak, at Soup",
        "Ana and Cy share table Oak, at Soup",
        "Bo and Cy share table Oak, at Soup",
    ]
    assert len(what) == 9


def test_some_courses_only():
    assert [one[2] for one in broken(Apart(("1", "2"), ("cake", "3", "Fish")), SHARED)] == [2]


def test_whoever_is_away_shares_no_table():
    assert broken(Apart(("1", "2")), [[0, -1, 1, 2], [-1, -1, 0, 1], [0, 3, 1, 2]]) == []


def test_sentence():
    dinner = dinner_with()
    assert Apart(("1", "2")).sentence(dinner) == "Ana and Bo sit at different tables"
    assert (
        Apart(("1", "2", "4"), ("cake", "1")).sentence(dinner)
        == "Ana, Bo and Dee sit at different tables at Soup and Cake"
    )


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (Apart(("1",)), "needs two guests: 'Ana'"),
        (Apart(()), "needs two guests"),
        (Apart(("1", "2", "Ana")), "names a guest twice: 'Ana'"),
        (Apart(("1", "Boo")), "did you mean 'Bo'"),
        (Apart(("1", "2"), ("Soop",)), "did you mean 'Soup'"),
        (Apart(("1", "2"), ()), "must name one"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        dinner_with(rule)
