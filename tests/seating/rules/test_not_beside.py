from seating import NotBeside
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 2, 3, 4], [0, 3, 1, 2], [3, 4, 0, 1]]


def test_kept(long_table):
    assert broken(NotBeside(("1", "3")), [[0, 1, 3, 4]] * 3) == []
    assert long_table(NotBeside(("1", "2")), [0, 2, 1, 3]) == []


def test_broken(long_table):
    assert broken(NotBeside(("1", "2")), SEATS) == [
        ("Ana and Bo sit side by side at table Oak, at Soup", 1, 0, (0, 1)),
        ("Ana and Bo sit side by side at table Elm, at Cake", 1, 2, (0, 1)),
    ]
    assert len(long_table(NotBeside(("1", "2", "3", "4")), [0, 1, 2, 4])) == 2


def test_sentence():
    said = NotBeside(("1", "2", "3")).sentence(dinner_with())
    assert said == "Ana, Bo and Cy do not sit side by side"
