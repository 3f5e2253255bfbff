"""The test page: outlines where cards lie, rulers on their edges, and what to do in words."""

import pytest

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.print.cards.alignment_page import alignment_pdf
from tests.seating.outputs.measured import MM, letters, outside, over_each_other, sheet_of, smallest
from tests.seating.outputs.printed import boxes, texts


def test_it_says_what_offset_there_is():
    settings = PrintSettings(stock="Avery C32011", offset="1.5mm, -0.5mm", system_fonts=False)
    (page,) = texts(alignment_pdf(settings))
    assert "1.5mm, -0.5mm" in " ".join(page.split())
    (page,) = texts(alignment_pdf(PrintSettings(system_fonts=False)))
    assert "0mm, 0mm" in " ".join(page.split())


def test_rulers_stand_on_the_edges_of_the_cards_and_move_with_the_offset():
    still = PrintSettings(stock="Avery C32011", system_fonts=False)
    moved = PrintSettings(stock="Avery C32011", offset="2mm, 1mm", system_fonts=False)
    one, other = (
        min(boxes(alignment_pdf(settings), 0, "+5"), key=lambda box: box[0])
        for settings in (still, moved)
    )
    assert (one[0] + one[2]) / 2 == pytest.approx((15 + 5) * MM, abs=1), "5 mm from the left edge"
    assert other[0] - one[0] == pytest.approx(2 * MM, abs=0.01)
    assert one[1] - other[1] == pytest.approx(1 * MM, abs=0.01)


@pytest.mark.parametrize("code", ["Avery L7160", "Avery 8867", "Avery 5302", "Avery L7169", None])
@pytest.mark.parametrize("lang", ["en", "ar", "de"])
def test_it_can_be_read_on_every_sheet(code, lang):
    pdf = alignment_pdf(PrintSettings(stock=code, lang=lang))
    found = letters(pdf)
    assert smallest(found) >= 8
    assert not outside(found, [sheet_of(pdf)])
    if lang != "ar":
        assert not over_each_other(found)


@pytest.mark.parametrize("lang", languages())
def test_it_is_in_every_language(lang):
    assert "offset" in " ".join(texts(alignment_pdf(PrintSettings(lang=lang, system_fonts=False))))
