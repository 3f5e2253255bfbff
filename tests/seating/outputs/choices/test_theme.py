"""Colours are readable, and font families are looked through in the language's order."""

import pytest

from seating import InputError
from seating.outputs.choices.theme import Theme, families


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_colours_are_readable_on_paper_and_without_colour():
    theme = Theme()
    assert contrast(theme.ink, "#ffffff") > 12
    assert contrast(theme.ink, theme.tint) > 12
    assert contrast(theme.quiet, "#ffffff") >= 4.5
    assert contrast(theme.quiet, theme.tint) >= 4.5
    assert contrast(theme.accent, "#ffffff") >= 7
    assert contrast(theme.accent, theme.tint) >= 4.5


@pytest.mark.parametrize("colour", ["green", "#1f4d3", "1f4d3a", "#1f4d3g", "#1f4d3a "])
def test_a_colour_that_cannot_be_read_is_told(colour):
    with pytest.raises(InputError, match=r"the colour accent cannot be read: .*\n.*#rrggbb"):
        Theme(accent=colour)


def test_colours_by_name():
    colours = Theme(ink="#000000").colours()
    assert colours["ink"] == "#000000"
    assert list(colours) == ["ink", "quiet", "accent", "hairline", "tint", "sheet"]


@pytest.mark.parametrize(
    ("lang", "first"), [("ja", "JP"), ("zh", "SC"), ("ko", "KR"), ("en", "SC")]
)
def test_han_letters_are_drawn_as_the_language_draws_them(lang, first):
    han = [family for family in families(lang) if "CJK" in family]
    assert len(han) == 4
    assert han[0].endswith(first)


def test_the_hosts_font_comes_before_all_others():
    assert families("en", "Garamond") == ("Garamond", *families("en"))
