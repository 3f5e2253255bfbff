"""Label stock: cards lie where the maker says, and what is printed lies on them."""

import pytest

from seating import InputError
from seating.outputs.choices.paper import Paper
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.stock import Stock, cut_from, stock_of
from seating.outputs.print.cards.place_cards import place_cards_pdf
from tests.seating.outputs.measured import MM, letters, outside, smallest
from tests.seating.outputs.printed import boxes, planned

# Published: card, count, and the corner of the first card, in millimetres.
PUBLISHED = {
    "Avery L7160": (63.5, 38.1, 3, 7, 7.21, 15.15),
    "Avery L7163": (99.1, 38.1, 2, 7, 4.65, 15.15),
    "Avery L7165": (99.1, 67.7, 2, 4, 4.65, 13.1),
    "Avery C32011": (85.0, 54.0, 2, 5, 15.0, 13.5),
    "Sigel LP800": (85.0, 55.0, 2, 5, 15.0, 10.5),
    "Decadry OCC-3342": (85.0, 54.0, 2, 5, 15.0, 13.5),
    "Avery 5160": (66.675, 25.4, 3, 10, 4.76, 12.7),
    "Avery 5163": (101.6, 50.8, 2, 5, 3.97, 12.7),
    "Avery 5371": (88.9, 50.8, 2, 5, 19.05, 12.7),
    "Avery 5302": (88.9, 101.6, 2, 2, 19.05, 38.1),
    "Avery 8867": (44.45, 12.7, 4, 20, 7.14, 12.7),
    "Avery 8373": (88.9, 50.8, 2, 4, 12.7, 19.05),
    "Avery 5395": (85.725, 59.267, 2, 4, 17.46, 14.82),
}


@pytest.mark.parametrize("code", PUBLISHED)
def test_sheets_are_as_published(code):
    width, height, columns, rows, left, top = PUBLISHED[code]
    stock = stock_of(code)
    assert (stock.columns, stock.rows) == (columns, rows)
    found = (stock.width, stock.height, stock.left, stock.top)
    assert found == pytest.approx((width, height, left, top), abs=0.3)


@pytest.mark.parametrize("code", ["Avery L7160", "Avery 5371", "Avery 5395", "Sigel LP800"])
def test_names_are_measured_in_the_middle_of_their_labels(code):
    width, _, columns, rows, left, _ = PUBLISHED[code]
    stock = stock_of(code)
    guests = [f"HOH{number:02}HOH" for number in range(columns * rows)]
    pdf = place_cards_pdf(planned(guests), PrintSettings(stock=code, system_fonts=False))
    height = []
    for number, name in enumerate(guests):
        ((x1, y1, x2, _),) = boxes(pdf, 0, name)
        column, row = number % columns, number // columns
        middle = left + column * stock.pitch_x + width / 2
        assert (x1 + x2) / 2 / MM == pytest.approx(middle, abs=0.3)
        height.append(stock.paper.height - y1 / MM - row * stock.pitch_y)
    assert max(height) - min(height) < 0.3, "rows lie apart as published"


@pytest.mark.parametrize("code", ["Avery L7160", "Avery 5161", "Avery 5305", "Avery L7169"])
def test_nothing_leaves_its_label(code):
    stock = stock_of(code)
    name = "Maximiliana-Konstantina Papadimitropoulou-Featherstonehaugh von und zu Hohenlohe"
    plan = planned([name] * stock.count, courses=6)
    pdf = place_cards_pdf(plan, PrintSettings(stock=code, system_fonts=False))
    assert boxes(pdf, 0, "Course 6")
    spaces = [
        (x * MM, y * MM, (x + stock.width) * MM, (y + stock.height) * MM)
        for x, y in stock.corners()
    ]
    assert not outside(letters(pdf), spaces)
    assert smallest(letters(pdf)) >= 8


def test_labels_that_are_used_up_stay_empty():
    guests = [f"Guest{number}" for number in range(20)]
    settings = PrintSettings(stock="L7160", first_label=4, system_fonts=False)
    pdf = place_cards_pdf(planned(guests), settings)
    ((x, y, _, _),) = boxes(pdf, 0, "Guest0")
    assert x / MM < 63.5 + 8, "the first of the second row"
    assert 297 - y / MM > 15.15 + 38.1
    assert boxes(pdf, 1, "Guest18")


def test_a_sheet_has_so_many_labels():
    with pytest.raises(InputError, match="21 labels"):
        place_cards_pdf(planned(["Ana"]), PrintSettings(stock="L7160", first_label=22))


def test_one_guest_and_one_course():
    plan = planned(["Ana", "Bo"], courses=["Soup", "Fish"])
    settings = PrintSettings(guests=("Bo",), course="Fish", system_fonts=False)
    pdf = place_cards_pdf(plan, settings)
    assert len(boxes(pdf, 0, "Bo")) == 2
    assert not boxes(pdf, 0, "Ana")
    assert boxes(pdf, 0, "Fish")
    assert not boxes(pdf, 0, "Soup")


@pytest.mark.parametrize("code", ["L7160", "avery-l7160", "AVERY L7160", "decadry dlw1731"])
def test_codes_are_known_however_written(code):
    assert stock_of(code) == stock_of("Avery L7160")


def test_an_unknown_code_is_told():
    with pytest.raises(InputError, match="did you mean 'Avery L7161'"):
        stock_of("Avery L7161x")
    with pytest.raises(InputError, match="size of a card"):
        stock_of("Quux")


def test_cards_larger_than_the_paper_are_told():
    with pytest.raises(InputError, match="larger than the paper"):
        cut_from(Paper(210, 297), 250, 50)
    with pytest.raises(InputError, match="larger than the paper"):
        Stock(Paper(210, 297), 100, 50, 3, 1, 0, 0, 100, 50)
    with pytest.raises(InputError, match="over each other"):
        Stock(Paper(210, 297), 60, 50, 3, 1, 0, 0, 50, 50)
