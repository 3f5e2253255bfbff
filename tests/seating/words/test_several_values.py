"""Cells of several values become one form, and the list decides where a word may belong to one."""

import pytest

from seating.words.several_values import separated
from tests.seating.intake.reading import read


@pytest.mark.parametrize(
    "cell",
    ["English, French", "English / French", "English and French", "English;French",
     "English & French",
     "English/French", "English\nFrench", "English und French", "English, French;"],
)  # fmt: skip
def test_many_ways_to_write_two(cell):
    assert separated([cell, "French"])[0] == "English; French"


def test_what_stands_alone_nowhere_is_one_value():
    assert separated(["rock and roll", "food & wine", "AI/ML"]) == [
        "rock and roll",
        "food & wine",
        "AI/ML",
    ]
    assert separated(["", "one"]) == ["", "one"]


def test_languages_and_interests_are_read_so():
    listing = (
        'name,language,interests\nAna,"English and French","tea, cake"\nBo,French,cake / tea\n'
    )
    first, second = read(listing).dinner.guests
    assert (first.get("language"), first.get("interests")) == ("English; French", "tea; cake")
    assert second.get("interests") == "cake; tea"
    assert len(read(listing).dinner.interest) == 1
