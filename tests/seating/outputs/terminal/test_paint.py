"""Colour is added to words and never replaces them."""

import pytest

from seating.outputs.terminal.paint import PLAIN, TONES, Paint


@pytest.mark.parametrize("tone", TONES)
def test_without_colour_a_text_stays_as_it_is(tone):
    assert PLAIN(tone, "  kept ") == "  kept "


def test_spaces_are_not_coloured_and_nothing_is_left_on():
    assert Paint(colour=True)("bad", "  broken ") == "  \x1b[31m\x1b[1mbroken\x1b[0m "
    assert Paint(colour=True)("", "kept") == "kept"
    assert Paint(colour=True)("good", "   ") == "   "


def test_only_what_stands_after_a_label_is_coloured():
    painted = Paint(colour=True).after("  Rules  ", "good", "  Rules  all\n         kept")
    assert painted == "  Rules  \x1b[32mall\x1b[0m\n         \x1b[32mkept\x1b[0m"
