"""People whom a row names beside its guest."""

import pytest

from seating.intake.comers.named_along import is_same_person, plus_count
from tests.seating.intake.reading import names, read


@pytest.mark.parametrize(
    ("value", "count"),
    [
        ("yes", 1), ("no", 0), ("2", 2), ("+1", 1), ("guest", 1), ("TBA", 1), ("-", 0), ("none", 0),
        ("maybe", 1), ("not attending", 0), ("Jane Fox", None), ("Yes: Jane Fox", None),
    ],
)  # fmt: skip
def test_a_plus_one_is_counted_or_named(value, count):
    assert plus_count(value) == count


def test_a_name_without_its_surname_is_the_same_in_one_party():
    assert is_same_person("tomas", "Tomas Berg")
    assert not is_same_person("Tomas Elm", "Tomas Berg")
    assert not is_same_person("", "Tomas")


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Jane Fox", ["Jane Fox"]),
        ("Yes: Jane Fox", ["Jane Fox"]),
        ("Jane & Bo Fox", ["Jane Fox", "Bo Fox"]),
        ("Jane Fox + 1", ["Jane Fox", "Guest of Ana"]),
        ("Jane Fox, 2 kids", ["Jane Fox", "Guest of Ana", "Guest of Ana"]),
    ],
)
def test_a_plus_one_may_be_several(cell, people):
    assert names(read(f'name,plus one\nAna,"{cell}"\nZoë,\n'))[1:-1] == people


@pytest.mark.parametrize(
    "cell", ["Tomas, Sally and Harry", "Sally; Harry", "Tomas Berg\nSally\nHarry"]
)
def test_everyone_of_a_party_is_named_with_or_without_its_guest(cell):
    text = f'name,Names of everyone in your party\nTomas Berg,"{cell}"\n'
    assert names(read(text)) == ["Tomas Berg", "Sally", "Harry"]


def test_names_in_one_cell_are_split_when_the_host_says_so():
    rows = 'Tom & Jane Fox,Harper & Finch\nHarper & Finch Ltd,\n"Lee, Bo",\n"Ash, Al",\n'
    text = f"name,company\n{rows}"
    assert names(read(text)) == ["Tom & Jane Fox", "Harper & Finch Ltd", "Lee, Bo", "Ash, Al"]
    intake = read(text, split_names=True)
    assert names(intake) == ["Tom Fox", "Jane Fox", "Harper & Finch Ltd", "Lee, Bo", "Ash, Al"]
    assert [guest.get("company") for guest in intake.dinner.guests[:2]] == ["Harper & Finch"] * 2
    told = "Read as one person, surname first: 'Lee, Bo' on line 4"
    assert any(told in note for note in intake.notes)
