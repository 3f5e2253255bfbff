"""Lengths with and without units, and what is none."""

import pytest

from seating import InputError
from seating.outputs.choices.lengths import millimetres, two_lengths


@pytest.mark.parametrize(
    ("text", "length"),
    [("3mm", 3), ("1.5 cm", 15), ("1IN", 25.4), ("72pt", 25.4), ("-0.5", -0.5), ("\u22122 mm", -2)],
)
def test_lengths(text, length):
    assert millimetres(text) == pytest.approx(length)


@pytest.mark.parametrize("text", ["", "wide", "3 feet", "1,5mm", "--2", "mm"])
def test_what_is_no_length_is_told(text):
    with pytest.raises(InputError, match="write lengths as"):
        millimetres(text)


def test_two_lengths_and_no_other_number_of_them():
    assert two_lengths("1in; 2") == (25.4, 2)
    for text in ("1mm", "1, 2, 3", ""):
        with pytest.raises(InputError, match="two lengths"):
            two_lengths(text)
