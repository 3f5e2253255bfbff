"""A part of a name, or the surname first, means the guests who may be called so."""

from seating.people.called_in_part import called_in_part
from seating.people.guest import Guest

GUESTS = [Guest("Ana Ruiz Soto"), Guest("ana lim"), Guest("Zoë"), Guest("Lim Bo")]


def test_beginnings_and_ends_and_the_surname_first():
    found = called_in_part(GUESTS)
    assert found["ana"] == [0, 1]
    assert found["ruiz soto"] == found["soto"] == found["ana ruiz"] == [0]
    assert found["soto, ana ruiz"] == found["ruiz soto ana"] == [0]
    assert found["lim"] == [1, 3]
    assert found["bo, lim"] == found["bo lim"] == [3]


def test_a_whole_name_is_no_part():
    found = called_in_part(GUESTS)
    assert "zoë" not in found
    assert "ana lim" not in found
