from seating import NeverReturns
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 1, 3, 4], [3, 2, 0, 4], [1, 4, 3, -1]]


def test_kept():
    assert broken(NeverReturns(("1",)), [[0, 1, 3, 4], [3, 2, 0, 4], [-1, 4, 3, 1]]) == []


def test_broken():
    assert broken(NeverReturns(("1",)), SEATS) == [
        ("Ana sits once more at table Oak, at Cake", 1, 2, (0,))
    ]
    assert broken(NeverReturns(("1", "2"), but=("1",)), SEATS) == [
        ("Bo sits once more at table Oak, at Fish", 1, 1, (1,))
    ]


def test_sentence():
    said = NeverReturns(but=("1", "2")).sentence(dinner_with())
    assert said == "Everyone but Ana and Bo sits at no table twice"
