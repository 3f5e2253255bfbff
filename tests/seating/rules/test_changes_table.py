from seating import ChangesTable
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 1, 3, 4], [3, 2, 0, 4], [1, 4, 3, -1]]


def test_kept():
    assert broken(ChangesTable(("1", "3")), SEATS) == []
    assert broken(ChangesTable(but=("2", "4")), SEATS) == []


def test_broken():
    assert broken(ChangesTable(), SEATS) == [
        ("Bo sits once more at table Oak, at Fish", 1, 1, (1,)),
        ("Dee sits once more at table Elm, at Fish", 1, 1, (3,)),
    ]


def test_a_course_that_is_missed_is_passed_over():
    assert len(broken(ChangesTable(("1",)), [[0, 1, 3, 4], [-1, 2, 0, 4], [1, 4, 3, 0]])) == 1


def test_sentence():
    dinner = dinner_with()
    assert ChangesTable().sentence(dinner) == "Everyone changes table at every course"
    assert ChangesTable(("2",)).sentence(dinner) == "Bo changes table at every course"
    assert ChangesTable(("3", "1")).sentence(dinner) == "Ana and Cy change table at every course"
