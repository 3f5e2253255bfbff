"""QR codes: the right link, a guest each, made without asking anyone."""

import re
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from seating import Dinner, Guest, InputError
from seating.outputs.keys import guest_keys
from seating.outputs.qr import guest_link, qr_pdf, qr_svg
from seating.outputs.settings import PrintSettings
from tests.plans import some_plan

PAGE = "https://dinner.example/chart.html"


def test_a_link_replaces_whatever_fragment_there_was():
    assert guest_link(f" {PAGE}?a=b#top", "k7") == f"{PAGE}?a=b#guest=k7"


@pytest.mark.parametrize(
    "page", ["", "chart.html", "file:///tmp/chart.html", "https://", "http://["]
)
def test_what_is_no_address_of_a_page(page):
    with pytest.raises(InputError, match="needs the address of the page"):
        guest_link(page, "k7")


def test_a_code_is_the_matrix_of_its_link():
    import segno

    link = guest_link(PAGE, "abcdefgh")
    root = ElementTree.fromstring(qr_svg(link))
    assert root.tag.endswith("svg")
    modules = segno.make(link, error="m", micro=False).symbol_size(scale=4, border=4)[0]
    assert root.get("width") == str(modules)


def test_every_guest_has_a_code():
    plan = some_plan(Dinner.of([f"Guest {n}" for n in range(30)]))
    pdf = PdfReader(BytesIO(qr_pdf(plan, PAGE, PrintSettings(system_fonts=False))))
    text = " ".join(page.extract_text() for page in pdf.pages)
    assert len(re.findall(r"Guest \d+", text)) == 30


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
