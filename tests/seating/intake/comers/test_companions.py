"""Guests who are brought along are a household with their host, and called after them."""

from tests.seating.intake.reading import read


def test_hosts_of_one_name_have_guests_of_their_own():
    dinner = read("name,company,plus one\nAna,Acme,1\nAna,Bolt,1\n").dinner
    hosts = ("Ana (Acme)", "Ana (Bolt)")
    assert dinner.labels == tuple(name for host in hosts for name in (host, f"Guest of {host}"))
    households = [guest.get("household") for guest in dinner.guests]
    assert households == ["Ana", "Ana", "Ana (2)", "Ana (2)"]


def test_several_guests_of_one_host_are_numbered_and_nobody_is_told():
    intake = read("name,plus one\nAna,2\nBo,\n")
    assert intake.dinner.labels == ("Ana", "Guest of Ana", "Guest of Ana 2", "Bo")
    assert not any("Of one name" in note or "nothing tells" in note for note in intake.notes)


def test_the_household_is_that_of_the_host():
    dinner = read("name,household,plus one\nAna,Mill,1\nBo,Mill,\n").dinner
    assert [guest.get("household") for guest in dinner.guests] == ["Mill"] * 3


def test_those_of_a_party_are_close_whatever_columns_say():
    dinner = read("name,plus one\nAna,Bo Lee\nCy,\n", known_by="none").dinner
    assert list(dinner.acquaintances.strength) == [(0, 1, 3)]


def test_a_diet_is_given_to_those_it_names():
    text = 'name,party names,diet\nTomas,"Tomas, Sally and Harry","{}"\n'
    guests = read(text.format("Sally is vegan; Harry: no nuts")).dinner.guests
    assert [guest.get("diet") for guest in guests] == ["", "vegan", "no nuts"]
    intake = read(text.format("vegan"))
    assert [guest.get("diet") for guest in intake.dinner.guests] == ["vegan", "", ""]
    told = "The diet of a row is that of its guest, not of those who come along: 'vegan' on line 2"
    assert any(note.startswith(told) for note in intake.notes)
