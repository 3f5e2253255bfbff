"""Drawn tables: names where their seats are, none over another, names never markup."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Guest, Table
from seating.outputs.drawing.lettering import cut, ems, printable, two_lines
from seating.outputs.drawing.table_drawing import (
    MOST,
    Lettering,
    bare_table,
    standalone,
    table_drawing,
)
from seating.outputs.drawing.table_spots import PITCH, Outline
from seating.words.names import can_be_seen

SHAPES = ("round", "long", "square", "u", "top")
names = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1)


def _drawn(seats, shape, people=None):
    table = Table("1", seats, shape)
    dinner = Dinner.of(people or [f"Guest {number}" for number in range(seats)], [table], 1)
    seated = {seat + 1: seat for seat in range(len(dinner.guests))}
    return table_drawing(table, Lettering.of(dinner), seated)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("seats", [1, 2, 3, 4, 5, 8, 11, 12, 20, 61])
def test_every_shape_is_drawn_inside_its_box(shape, seats):
    drawn = _drawn(seats, shape)
    for spot in Outline(Table("1", seats, shape)).spots:
        assert drawn.left < spot.x < drawn.left + drawn.width
        assert drawn.top < spot.y + spot.shift < drawn.top + drawn.height
    assert drawn.content.count('class="guest"') == seats
    low, high = Outline(Table("1", seats, shape)).reach
    assert drawn.top < low < high < drawn.top + drawn.height


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("seats", [2, 5, 8, 12, 30])
def test_names_of_one_side_have_a_line_each(shape, seats):
    spots = Outline(Table("1", seats, shape)).spots
    for side in ("left", "right"):
        heights = sorted(spot.y + spot.shift for spot in spots if spot.side == side)
        gaps = [later - earlier for earlier, later in pairwise(heights)]
        assert all(gap > PITCH - 0.01 for gap in gaps)


def test_the_drawing_says_who_sits_on_which_seat():
    drawn = _drawn(3, "round", ["Ana", "Bo", "Cy"])
    assert re.findall(r'data-g="(\d)".*?>(\w+)</text>', drawn.content) == [
        ("0", "Ana"),
        ("1", "Bo"),
        ("2", "Cy"),
    ]


def test_empty_seats_are_drawn_too():
    assert bare_table(Table("1", 8)).count('class="seat"') == 8


@given(st.lists(names.filter(can_be_seen), min_size=1, max_size=8))
def test_names_are_never_markup(people):
    guests = [Guest(name, str(number)) for number, name in enumerate(people)]
    drawing = standalone(_drawn(8, "round", guests), "a table")
    root = ElementTree.fromstring(drawing)
    known = {"svg", "g", "circle", "text", "path", "rect", "title"}
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= known


@given(names, st.floats(1, 20))
def test_lines_fit(name, most):
    for line in two_lines(name, name, most):
        assert ems(line) <= max(most, ems("…"))
    assert ems(cut(name, most)) <= max(most, ems("…"))


def test_what_tells_namesakes_apart_is_on_a_line_of_its_own():
    long = "Maximiliane-Charlotte von Hohenstein"
    assert two_lines(long, f"{long} (Acme)", MOST)[1] == "(Acme)"


@given(st.text())
def test_nothing_that_steers_is_printed(text):
    shown = printable(text)
    assert not any(letter < " " or "\x7f" <= letter < "\xa0" for letter in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
