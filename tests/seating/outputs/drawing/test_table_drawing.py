"""Drawn tables: names where their seats are, none over another, names never markup."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Guest, Table
from seating.outputs.drawing.table_drawing import (
    Lettering,
    bare_table,
    standalone,
    table_drawing,
)
from seating.outputs.drawing.table_spots import Outline
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.words.names import can_be_seen

names = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1)


def _drawn(seats, shape, people=None):
    table = Table("1", seats, shape)
    dinner = Dinner.of(people or [f"Guest {number}" for number in range(seats)], [table], 1)
    seated = {seat + 1: seat for seat in range(len(dinner.guests))}
    return table_drawing(table, Lettering.of(dinner), seated)


@pytest.mark.parametrize("shape", EVERY_SHAPE)
@pytest.mark.parametrize("seats", [1, 2, 3, 4, 5, 8, 11, 12, 20, 61])
def test_every_shape_is_drawn_inside_its_box(shape, seats):
    drawn = _drawn(seats, shape)
    for spot in Outline(Table("1", seats, shape)).spots:
        assert drawn.left < spot.x < drawn.left + drawn.width
        assert drawn.top < spot.y + spot.shift < drawn.top + drawn.height
    assert drawn.content.count('class="guest"') == seats
    low, high = Outline(Table("1", seats, shape)).reach
    assert drawn.top < low < high < drawn.top + drawn.height


def test_the_drawing_says_who_sits_on_which_seat():
    drawn = _drawn(3, "round", ["Ana", "Bo", "Cy"])
    assert re.findall(r'data-g="(\d)".*?>(\w+)</text>', drawn.content) == [
        ("0", "Ana"),
        ("1", "Bo"),
        ("2", "Cy"),
    ]


def test_a_name_that_is_moved_is_joined_to_its_seat():
    drawn = _drawn(61, "top")
    assert drawn.content.count('<path d="M0 0L') == 0, "a row has room for all"
    assert '<path d="M0 0L' in _drawn(24, "round").content


def test_nothing_is_kept_free_where_nobody_ever_sits():
    row, long = _drawn(8, "top"), _drawn(8, "long")
    assert row.left > long.left
    assert row.left + row.width == long.left + long.width


def test_a_name_along_the_table_is_turned_and_cut_to_its_length():
    named = {
        seats: table_drawing(Table("Grandmother’s oak", seats, "oval"), _nobody(), {}).content
        for seats in (4, 12)
    }
    assert all(' transform="rotate(-90 0 0)" text-anchor="middle"' in one for one in named.values())
    assert ">Grandmother’s oak</text>" in named[12]
    assert ">Grand…</text>" in named[4]
    across = table_drawing(Table("Oak", 12, "oval"), _nobody(), {}).content
    assert "rotate(" not in across


def _nobody():
    return Lettering((), (), 10.0)


def test_empty_seats_are_drawn_too():
    assert bare_table(Table("1", 8)).count('class="seat"') == 8


@given(st.lists(names.filter(can_be_seen), min_size=1, max_size=8))
def test_names_are_never_markup(people):
    guests = [Guest(name, str(number)) for number, name in enumerate(people)]
    drawing = standalone(_drawn(8, "round", guests), "a table")
    root = ElementTree.fromstring(drawing)
    known = {"svg", "g", "circle", "text", "path", "rect", "title"}
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= known


def test_closed_seats_are_crossed_out():
    dinner = Dinner.of(["Ana"], "1x4", 1)
    drawn = table_drawing(dinner.tables[0], Lettering.of(dinner), {1: 0}, closed=(2, 4))
    assert drawn.content.count('class="closed"') == 2
