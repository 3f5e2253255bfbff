"""Guests who have a row and no name."""

import pytest

from tests.seating.intake.reading import names, read, sentences


@pytest.mark.parametrize(
    "row",
    ["Iris's +1", "Iris Vetch’s guest", "Guest of Iris Vetch", "Begleitung von Iris", "+1 (Iris)"],
)
def test_a_name_that_says_whose_guest(row):
    intake = read(f"name\nIris Vetch\nBo Lim\n{row}\n")
    assert names(intake) == ["Iris Vetch", "Bo Lim", "Guest of Iris Vetch"]
    assert intake.dinner.guests[2].get("guest of") == "Iris Vetch"
    assert sentences(intake) == ["Iris Vetch and Guest of Iris Vetch share a table"]
    assert intake.dinner.acquaintances.know(0, 2)


def test_a_guest_of_a_household_is_that_of_its_first():
    intake = read("name,household\nIris,Vetch\nTove,Vetch\nGuest,Vetch\nPlus One,Moss\nBo,Moss\n")
    assert names(intake) == ["Iris", "Tove", "Guest of Iris", "Guest of Bo", "Bo"]


def test_who_has_no_host_is_told():
    intake = read("name\nIris\nTBD\nGuest of Nobody Here\n")
    assert names(intake)[1:] == ["TBD", "Guest of Nobody Here"]
    assert intake.notes[0] == (
        "No name yet: 'TBD' on line 3 and 'Guest of Nobody Here' on line 4; each gets a seat, and "
        "a card that says so."
    )


def test_of_two_hosts_of_one_name_the_one_of_the_household_is_meant():
    text = "name,household\nIris Vetch,A\nIris Moss,B\nIris's guest,B\n"
    assert names(read(text))[2] == "Guest of Iris Moss"
    assert names(read(text.replace(",B\nIris's", ",C\nIris's")))[2] == "Iris's guest"
