"""Numbers as people read them: short, near, and never a bound below itself."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.choices.printed_words import digits_of, languages, printed_words
from seating.words.figures import Digits, counted, figure, figure_at_most, rounded


def number(text: str) -> float:
    return float(text.replace(",", ""))


@given(st.floats(0, 1e7))
def test_a_bound_is_never_rounded_below_itself(value):
    assert number(figure_at_most(value)) >= value - 1e-6 * max(value, 1)
    assert number(figure_at_most(value)) <= value + (1.000001 if value >= 99 else 0.100001)


@given(st.floats(0, 1e7))
def test_an_amount_is_short_and_near(value):
    assert re.fullmatch(r"\d{1,3}(,\d{3})*|\d\d?\.[1-9]", figure(value))
    assert abs(number(figure(value)) - value) <= (0.5 if value >= 99 else 0.05) + 1e-9


@pytest.mark.parametrize(
    ("value", "told"),
    [(0.05, "0.1"), (99.94, "99.9"), (99.96, "100"), (100.5, "101"), (626.5, "627")],
)
def test_halves_go_up(value, told):
    assert figure(value) == told


def test_a_language_writes_its_own_separators():
    told = {lang: figure(12345.6, digits_of(printed_words(lang))) for lang in languages()}
    assert (told["en"], told["de"], told["sv"]) == ("12,346", "12.346", "12\u00a0346")
    four = {lang: figure(1234, digits_of(printed_words(lang))) for lang in languages()}
    assert (four["en"], four["es"], four["pl"]) == ("1,234", "1234", "1234")
    assert figure(12.5, digits_of(printed_words("fr"))) == "12,5"


@given(st.integers(0, 10**12))
def test_groups_are_of_three(value):
    told = figure(value, Digits(".", ",", 1000))
    assert re.fullmatch(r"\d{1,3}(\.\d{3})*", told)
    assert told.replace(".", "") == str(int(rounded(value)))


@pytest.mark.parametrize(("number", "told"), [(0, "0 pairs"), (1, "1 pair"), (1300, "1,300 pairs")])
def test_one_is_one(number, told):
    assert counted(number, "pair") == told


def test_a_word_may_have_a_plural_of_its_own():
    assert counted(2, "person", "people") == "2 people"
