import pytest

from seating import InputError, Stays
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 1, 3, -1], [0, 2, 4, 3], [0, 4, 1, 3]]


def test_kept():
    assert broken(Stays("1"), SEATS) == []
    assert broken(Stays("4"), SEATS) == []
    assert broken(Stays("2", table=True), [[0, 1, 3, 4], [3, 2, 4, 0], [3, 0, 4, 1]]) == []


def test_seats_beyond_the_first_count():
    assert broken(Stays("2"), SEATS) == [("Bo sits on 3 seats, not on one", 2, None, (1,))]


def test_tables_beyond_the_first_count():
    assert broken(Stays("2", table=True), SEATS) == [
        ("Bo sits at 2 tables, not at one", 1, None, (1,))
    ]


def test_sentence():
    dinner = dinner_with()
    assert Stays("1").sentence(dinner) == "Ana keeps one seat all evening"
    assert Stays("1", table=True).sentence(dinner) == "Ana keeps one table all evening"


def test_who_is_not_there():
    with pytest.raises(InputError, match="no such guest"):
        dinner_with(Stays("9"))
