"""Times as hosts write them."""

import pytest

from seating.words.times_of_day import clock, in_turn, minutes_of


@pytest.mark.parametrize(
    "text",
    ["18:30", "18.30", "18h30", "18:30 Uhr", "6:30 pm", "6.30pm", "6.30 p.m.", "18:30:00",
     "at 18:30", "um 18:30 Uhr", "18 Uhr 30", "kl. 18:30"],
)  # fmt: skip
def test_half_past_six(text):
    assert minutes_of(text) == 18 * 60 + 30


@pytest.mark.parametrize("text", ["18", "1", "24:00", "18:60", "13 pm", "Main", "", "2-3", "18:3"])
def test_what_is_no_time(text):
    assert minutes_of(text) is None


def test_an_evening_goes_on_after_midnight():
    assert in_turn([1200, 1380, None, 30]) == [1200, 1380, None, 1470]
    assert clock(1470) == "00:30"
