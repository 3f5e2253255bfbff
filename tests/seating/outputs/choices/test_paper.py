"""Paper by name or by size, in the units that hosts have."""

import pytest

from seating import InputError
from seating.outputs.choices.paper import PAPERS, Paper, paper_of


@pytest.mark.parametrize("name", PAPERS)
def test_names_are_known_however_written(name):
    assert paper_of(f" {name.upper()} ") == PAPERS[name]


@pytest.mark.parametrize(
    ("written", "width", "height"),
    [
        ("210x297", 210, 297),
        ("21 x 29.7 cm", 210, 297),
        ("8.5×11in", 215.9, 279.4),
        ("85X55 MM", 85, 55),
    ],
)
def test_sizes_in_several_units(written, width, height):
    paper = paper_of(written)
    assert (paper.width, paper.height) == pytest.approx((width, height))


@pytest.mark.parametrize("written", ["a44", "210", "210x", "-210x297", "ten x ten", ""])
def test_what_is_no_paper_is_told(written):
    with pytest.raises(InputError, match="unknown paper"):
        paper_of(written)


@pytest.mark.parametrize("size", [(19.9, 100), (100, 5001), (0, 0)])
def test_paper_too_small_or_too_large(size):
    with pytest.raises(InputError, match="sides of 20 to 5,000 mm"):
        Paper(*size)


def test_a_near_name_is_guessed():
    with pytest.raises(InputError, match="did you mean 'letter'"):
        paper_of("leter")
