"""Cells that say nothing are as good as blank."""

import pytest

from seating.words.yes_no import says_nothing
from tests.seating.intake.reading import read

NOTHINGS = ["-", "–", "n/a", "N.A.", "none", "None", "keine", "nessuna", "?", "no"]


@pytest.mark.parametrize("word", NOTHINGS)
def test_sharing_nothing_is_not_to_know_each_other(word):
    intake = read(f"name,company,diet\nAna,{word},{word}\nBo,{word},\nCy,Acme,\n")
    assert len(intake.dinner.acquaintances.strength) == 0
    assert dict(intake.dinner.guests[0].fields) == {}


@pytest.mark.parametrize("word", NOTHINGS)
def test_nobody_may_be_said_in_words(word):
    header, row = "name,knows,avoid,partner,goal,interests", ",".join([word] * 5)
    text = f"{header}\nAna,{row}\nBo,,,,,{word}\n"
    dinner = read(text).dinner
    assert (len(dinner.acquaintances.strength), dinner.rules, len(dinner.interest)) == (0, (), 0)


def test_a_guest_may_be_called_so():
    assert read("name,knows\nAna,Na\nNa,\n").dinner.acquaintances.know(0, 1)


@pytest.mark.parametrize("word", ["vegan", "🌱", "+", "No nuts", "0", "A"])
def test_other_cells_say_something(word):
    assert not says_nothing(word)
    assert read(f"name,diet\nAna,{word}\n").dinner.guests[0].get("diet") == word


def test_what_is_not_understood_is_kept_as_it_is():
    assert read("name,nickname\nAna,None\n").dinner.guests[0].get("nickname") == "None"
