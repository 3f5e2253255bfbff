"""How well two people know each other, as a host writes it."""

import pytest

from seating import CLOSE, KNOWS, MET, InputError
from seating.people.strength import STRENGTHS, strength_of


@pytest.mark.parametrize(
    ("word", "strength"),
    [("met", MET), (" Knows ", KNOWS), ("CLOSE", CLOSE), ("0", 0), ("0.5", KNOWS), ("12", KNOWS)],
)
def test_words_and_numbers_for_strength(word, strength):
    assert strength_of(word) == strength


@pytest.mark.parametrize("word", ["clos", "-1", "nan", "inf", ""])
def test_what_is_no_strength(word):
    with pytest.raises(InputError, match="strength"):
        strength_of(word)


def test_its_own_words_go_from_met_to_close():
    assert [strength_of(word) for word in STRENGTHS] == [1, 2, 3]


def test_a_misspelt_word_has_a_suggestion():
    with pytest.raises(InputError, match="did you mean 'close'"):
        strength_of("cloze")
