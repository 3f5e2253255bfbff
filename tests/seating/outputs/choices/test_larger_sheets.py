"""What does not fit is told, with a sheet that it fits on."""

import pytest

from seating.outputs.choices.larger_sheets import NoRoomError, larger_papers, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings


def _fits_from(name: str):
    order = ["a5", "a4", "a3", "a2", "a1", "letter", "legal", "tabloid"]

    def make(settings: PrintSettings) -> bytes:
        if order.index(settings.poster or settings.paper) < order.index(name):
            raise NoRoomError("no room for “Ana” at 9 pt")
        return b"%PDF"

    return make


def test_what_fits_is_made():
    assert printed_where_it_fits(_fits_from("a5"), PrintSettings(), ()) == b"%PDF"


def test_the_nearest_paper_that_fits_is_named():
    settings = PrintSettings()
    with pytest.raises(NoRoomError, match=r"“Ana” at 9 pt; it fits with paper = 'a2'"):
        printed_where_it_fits(_fits_from("a2"), settings, larger_papers(settings))


def test_nothing_is_named_that_was_not_tried():
    settings = PrintSettings(paper="a1")
    with pytest.raises(NoRoomError, match="choose a larger paper"):
        printed_where_it_fits(_fits_from("letter"), settings, larger_papers(settings))


def test_papers_of_one_kind_each_larger_than_the_last():
    assert [name for name, _ in larger_papers(PrintSettings(paper="letter"))] == [
        "paper = 'legal'", "paper = 'tabloid'", "paper = 'a2'", "paper = 'a1'",
    ]  # fmt: skip
    posters = list(larger_papers(PrintSettings(poster="a3"), "poster"))
    assert [chosen.poster for _, chosen in posters] == ["a2", "a1"]
