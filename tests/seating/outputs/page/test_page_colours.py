"""The colours of a page can be read, whatever theme the host has chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.choices.theme import Theme
from seating.outputs.page.page_colours import contrast, page_colours, strong

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48)]
)
def test_contrast_is_that_of_the_guidelines(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


@given(colours, colours, colours, colours, colours)
def test_every_theme_can_be_read_on_its_sheet(ink, quiet, accent, hairline, sheet):
    theme = Theme(ink=ink, quiet=quiet, accent=accent, hairline=hairline, sheet=sheet, tint=sheet)
    for shown in page_colours(theme).values():
        for name in ("ink", "quiet", "accent"):
            assert contrast(shown[name], shown["sheet"]) >= 4.5
        assert contrast(shown["edge"], shown["sheet"]) >= 3
        assert contrast(shown["on_accent"], shown["accent"]) >= 4.5


def test_the_usual_theme_stays_as_it_is():
    theme, light = Theme(), page_colours(Theme())["light"]
    for name in ("ink", "quiet", "accent", "sheet", "tint"):
        assert light[name] == getattr(theme, name)


def test_the_dark_page_has_the_hosts_own_colour():
    red, blue = (page_colours(Theme(accent=colour))["dark"] for colour in ("#8a1f1f", "#1f1f8a"))
    assert red["accent"] != blue["accent"]
    assert red["accent"][1:3] > red["accent"][5:7]
    assert blue["accent"][1:3] < blue["accent"][5:7]


@given(colours, colours)
def test_a_colour_is_changed_no_more_than_it_takes(colour, ground):
    made = strong(colour, (ground,), 4.5)
    assert contrast(made, ground) >= 4.5
    if contrast(colour, ground) >= 4.5:
        assert made == colour
