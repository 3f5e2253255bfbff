"""Pictures of the documentation: of all that is printed, small, and where they are said to be."""

import re

import pytest

from seating.outputs.products import PRODUCTS
from tests.root import ROOT

PICTURES = ROOT / "docs" / "pictures"
MOST_BYTES = 60_000
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def _shown(page):
    text = page.read_text(encoding="utf-8")
    found = re.findall(r'<img src="([^"]+)"|!\[[^]]*\]\(([^)]+)\)', text)
    return [(page.parent / (one or other)).resolve() for one, other in found]


def test_the_readme_opens_with_one():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert _shown(ROOT / "README.md")[0] == PICTURES / "overview.webp"
    assert text.index("overview.webp") < text.index("```")


@pytest.mark.parametrize("product", [one for one in PRODUCTS.values() if one.printed])
def test_every_product_that_is_printed_is_shown(product):
    assert PICTURES / f"{product.name}.webp" in _shown(ROOT / "docs" / "printing.md")


def test_all_that_are_shown_are_there_and_all_that_are_there_are_shown():
    shown = {path for page in PAGES for path in _shown(page) if path.parent == PICTURES}
    assert shown == set(PICTURES.iterdir())


def test_they_are_small():
    assert not [path.name for path in PICTURES.iterdir() if path.stat().st_size > MOST_BYTES]


def test_each_says_what_is_on_it():
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert not re.search(r'<img (?![^>]*alt="[^"]+")', text), page
