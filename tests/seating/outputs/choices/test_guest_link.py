"""A link opens the evening of one guest, by a key that does not show who it is."""

import re

import pytest

from seating import Dinner, Guest, InputError
from seating.outputs.choices.guest_link import guest_keys, guest_link

PAGE = "https://dinner.example/chart.html"


def test_a_link_replaces_whatever_fragment_there_was():
    assert guest_link(f" {PAGE}?a=b#top", "k7") == f"{PAGE}?a=b#guest=k7"


@pytest.mark.parametrize(
    "page", ["", "chart.html", "file:///tmp/chart.html", "https://", "http://["]
)
def test_what_is_no_address_of_a_page(page):
    with pytest.raises(InputError, match="needs the address of the page"):
        guest_link(page, "k7")


def test_keys_are_short_different_and_do_not_show_the_id():
    guests = [Guest(f"Guest {n}", f"staff{n}@firm.example") for n in range(5000)]
    keys = guest_keys(Dinner.of(guests))
    assert len(set(keys)) == 5000
    assert {len(key) for key in keys} == {8}
    assert all(re.fullmatch("[a-z2-7]+", key) for key in keys)


def test_a_key_stays_whatever_else_is_in_the_list():
    one = guest_keys(Dinner.of([Guest("Ana", "a"), Guest("Bo", "b")]))
    other = guest_keys(Dinner.of([Guest("Cy", "c"), Guest("Ana", "a")]))
    assert one[0] == other[1]
