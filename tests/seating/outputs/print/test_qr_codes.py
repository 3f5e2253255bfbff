"""QR codes: the right link, a guest each, made without asking anyone."""

import re
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from seating import Dinner
from seating.outputs.choices.guest_link import guest_link
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.qr_codes import qr_pdf, qr_svg
from seating.outputs.products import PRODUCTS
from seating.people.guest_keys import keys_of
from tests.plans import some_plan

PAGE = "https://dinner.example/chart.html"


def test_a_code_is_the_matrix_of_its_link():
    import segno

    link = guest_link(PAGE, "abcdefgh")
    root = ElementTree.fromstring(qr_svg(link))
    assert root.tag.endswith("svg")
    modules = segno.make(link, error="m", micro=False).symbol_size(scale=4, border=4)[0]
    assert root.get("width") == str(modules)


def test_every_guest_has_a_code():
    plan = some_plan(Dinner.of([f"Guest {n}" for n in range(30)]))
    pdf = PdfReader(BytesIO(qr_pdf(plan, PrintSettings(page_url=PAGE, system_fonts=False))))
    text = " ".join(page.extract_text() for page in pdf.pages)
    assert len(re.findall(r"Guest \d+", text)) == 30


@pytest.mark.parametrize("product", ["cards", "itineraries", "signs"])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_code_on_a_card_is_that_of_the_guest(product, lang):
    import segno

    plan = some_plan(Dinner.of([f"Guest {n}" for n in range(8)], "2x4"))
    settings = PrintSettings(lang=lang, guests=("Guest 5",), page_url=PAGE, system_fonts=False)
    drawn = below_the_fold(PRODUCTS[product].make(plan, settings))
    link = PAGE if product == "signs" else guest_link(PAGE, keys_of(plan.dinner.guests)[5])
    expected = np.array(segno.make(link, error="m", micro=False).matrix, dtype=bool)
    assert (squares(drawn, len(expected)) == expected).all()


def below_the_fold(pdf):
    """Draw the lower half of a sign, and the first sheet of cards whole, in shades of grey."""
    pages = pypdfium2.PdfDocument(pdf)
    drawn = np.asarray(pages[0].render(scale=4, grayscale=True).to_pil())
    return drawn[len(drawn) // 2 :] if len(pages) == 2 else drawn


def squares(drawn, size):
    """Read what is dark in each square of the code, which alone is quite black on a page."""
    black = drawn < 12
    (top, bottom), (left, right) = ((found.min(), found.max() + 1) for found in black.nonzero())
    down, across = ((np.arange(size) + 0.5) / size for _ in range(2))
    rows = (top + down * (bottom - top)).astype(int)
    columns = (left + across * (right - left)).astype(int)
    return drawn[np.ix_(rows, columns)] < 128


def test_a_card_too_small_for_a_code_has_none():
    plan = some_plan(Dinner.of(["Ana", "Bo"]))
    small = PrintSettings(card="50x20 mm", tent=False, system_fonts=False)
    cards = PRODUCTS["cards"]
    plain, coded = (
        pypdfium2.PdfDocument(cards.make(plan, settings))[0].render(scale=2).to_numpy()
        for settings in (small, replace(small, page_url=PAGE))
    )
    assert (plain == coded).all()


@pytest.mark.parametrize("product", ["qr", "signs", "itineraries"])
def test_nothing_stands_in_the_white_around_a_code(product, tmp_path):
    """Four squares of white belong to a code; a dark picture behind a sign ends at them."""
    Image.new("RGB", (40, 40), "#000080").save(tmp_path / "night.png")
    plan = some_plan(Dinner.of([f"Wilhelmina Brambleforth {n}" for n in range(8)], "2x4"))
    plain = PrintSettings(page_url=PAGE, guests=("1",), system_fonts=False)
    before_night = replace(plain, background=tmp_path / "night.png")
    bare, drawn = (
        below_the_fold(PRODUCTS[product].make(plan, settings)) for settings in (plain, before_night)
    )
    (top, bottom), (left, right) = (
        (found.min(), found.max() + 1) for found in (bare < 12).nonzero()
    )
    zone = int(3.5 * (right - left) / 37)
    around = drawn[top - zone : bottom + zone, left - zone : right + zone].copy()
    around[zone - 3 : 3 - zone, zone - 3 : 3 - zone] = 255  # the code, and its blurred edge
    assert around.min() > 200
