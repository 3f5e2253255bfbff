from seating import Together
from tests.seating.rules.kept import broken, dinner_with


def test_kept():
    assert broken(Together(("1", "2")), [[0, 1, 3, 4], [3, 4, 0, 1], [0, 2, 1, 3]]) == []


def test_broken():
    assert broken(Together(("2", "1")), [[0, 1, 3, 4], [0, 3, 1, 4], [3, 4, 0, 1]]) == [
        ("Bo and Ana sit at tables Elm and Oak, at Fish", 1, 1, (1, 0)),
    ]


def test_of_three_each_pair_at_different_tables_counts():
    found = broken(Together(("1", "2", "3"), ("Soup",)), [[0, 1, 3, 4], [0, 3, 1, 4], [3, 4, 0, 1]])
    assert [one[3] for one in found] == [(0, 2), (1, 2)]


def test_whoever_is_away_leaves_nobody_alone():
    assert broken(Together(("1", "2")), [[0, -1, 1, 2], [-1, 3, 0, 1], [0, 1, 2, 3]]) == []


def test_sentence():
    dinner = dinner_with()
    assert Together(("3", "1")).sentence(dinner) == "Cy and Ana share a table"
    assert Together(("3", "1"), ("2",)).sentence(dinner) == "Cy and Ana share a table at Fish"
