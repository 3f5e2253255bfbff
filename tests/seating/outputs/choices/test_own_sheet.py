"""Sheets that a host has measured, from the dinner file to the place of each card."""

from pathlib import Path

import pytest

from seating import InputError
from seating.outputs.choices.own_sheet import OwnSheet
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import (
    place_in,
    print_table,
    read_print_table,
    with_choices,
)
from seating.outputs.print.cards.place_cards import place_cards_pdf
from tests.seating.outputs.measured import MM, letters, outside
from tests.seating.outputs.printed import numbered, planned

TABLE = {
    "card": "90x50 mm",
    "columns": 2,
    "rows": 4,
    "margin": "12mm, 20mm",
    "pitch": "96mm, 60mm",
    "corner": "4mm",
}


def read(table):
    return read_print_table({"sheet": table}, Path(), place_in("dinner.toml"), ())


def test_cards_lie_where_the_host_measured_them():
    settings = read(TABLE)
    stock = settings.cards(1, 1)
    assert stock.corners()[3] == (12 + 96, 20 + 60)
    assert (stock.count, stock.corner, stock.cut) == (8, 4.0, False)
    pdf = place_cards_pdf(planned(numbered(8)), settings)
    spaces = [
        (x * MM, y * MM, (x + stock.width) * MM, (y + stock.height) * MM)
        for x, y in stock.corners()
    ]
    assert not outside(letters(pdf), spaces)


def test_what_is_left_out_is_the_middle_of_the_sheet_edge_to_edge():
    stock = OwnSheet("100x50 mm", 2, 5).stock("a4")
    assert (stock.left, stock.top, stock.pitch_x, stock.pitch_y) == (5, 23.5, 100, 50)
    assert OwnSheet("4x2 in", 2, 5, paper="letter").stock("a4").paper.width == pytest.approx(215.9)


def test_it_is_kept_and_read_alike():
    settings = read(TABLE)
    assert print_table(settings, Path()) == {"sheet": TABLE}
    assert read(print_table(settings, Path())["sheet"]) == settings


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"rows": 9}, "larger than the paper"),
        ({"rows": 0}, "1 to 100"),
        ({"pitch": "80mm, 60mm"}, "over each other"),
        ({"margin": "12mm"}, "two lengths"),
        ({"margin": "12mm, -3mm"}, "above the paper"),
        ({"corner": "40mm"}, "half a side"),
        ({"card": "wide"}, "unknown paper"),
        ({"colums": 2}, "did you mean 'columns'"),
        ({"columns": "2"}, "whole number"),
    ],
)
def test_what_cannot_be_is_told_with_its_place(change, said):
    with pytest.raises(InputError, match=said) as told:
        read({**TABLE, **change})
    assert "dinner.toml" in str(told.value)


def test_a_sheet_has_cards_of_a_size_and_a_number():
    with pytest.raises(InputError, match="columns and rows"):
        read({"card": "90x50 mm"})


def test_stock_or_a_sheet_of_ones_own():
    with pytest.raises(InputError, match="not on both"):
        PrintSettings(stock="L7160", own_sheet=OwnSheet("90x50 mm", 2, 4))
    wins = with_choices(read(TABLE), {"stock": "L7160"})
    assert (wins.stock, wins.own_sheet) == ("L7160", None)
    plain = with_choices(PrintSettings(stock="L7160"), {"card": "85x55 mm"})
    assert (plain.stock, plain.cards(1, 1).width) == (None, 85)
