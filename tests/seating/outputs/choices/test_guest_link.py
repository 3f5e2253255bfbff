"""A link opens the evening of one guest."""

import pytest

from seating import InputError
from seating.outputs.choices.guest_link import guest_link

PAGE = "https://dinner.example/chart.html"


def test_a_link_replaces_whatever_fragment_there_was():
    assert guest_link(f" {PAGE}?a=b#top", "k7") == f"{PAGE}?a=b#guest=k7"


@pytest.mark.parametrize(
    "page", ["", "chart.html", "file:///tmp/chart.html", "https://", "http://["]
)
def test_what_is_no_address_of_a_page(page):
    with pytest.raises(InputError, match="needs the address of the page"):
        guest_link(page, "k7")


@pytest.mark.parametrize("page", ["https://dinner.example/the chart.html", f"{PAGE}\n{PAGE}"])
def test_an_address_is_of_one_piece(page):
    with pytest.raises(InputError, match="no spaces"):
        guest_link(page, "k7")
