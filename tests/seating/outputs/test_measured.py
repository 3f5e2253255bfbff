"""The measures find what they are for: faults that are planted here."""

import pytest

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.typeset import typeset
from tests.seating.outputs.measured import (
    broken_words,
    letters,
    outside,
    over_each_other,
    sheet_of,
    smallest,
)


@pytest.fixture
def page(tmp_path):
    def make(source: str) -> bytes:
        file = tmp_path / "own.typ"
        start = '#import "@seating/print:1.0.0": *\n#show: printed\n'
        file.write_text(start + source, encoding="utf-8")
        settings = PrintSettings(template=file, system_fonts=False)
        return typeset("own", {"title": "T"}, settings)

    return make


def test_a_calm_page_has_no_fault(page):
    pdf = page("#text(size: 9pt)[Ana Ruiz \\ Bo Lindqvist]")
    assert smallest(letters(pdf)) == 9
    assert not over_each_other(letters(pdf))
    assert not outside(letters(pdf), [sheet_of(pdf)])
    assert broken_words(pdf, ["Lindqvist", "Ruiz"]) == []


def test_small_type_is_found(page):
    assert smallest(letters(page("Ana #text(size: 4.1pt)[Bo]"))) == pytest.approx(4.1)


def test_text_over_text_is_found(page):
    pdf = page("#place(top + left)[Ana]\n#place(top + left, dy: 3pt)[Bob]")
    assert over_each_other(letters(pdf))


def test_text_beyond_the_page_is_found(page):
    pdf = page("#place(top + left, dx: 180mm)[Ana Ruiz]")
    assert {one.text for one in outside(letters(pdf), [sheet_of(pdf)])} >= {"z"}


def test_a_broken_word_is_found(page):
    assert broken_words(page("Rhodo\\ dendron"), ["Rhododendron", "Ana"]) == ["Rhododendron"]
