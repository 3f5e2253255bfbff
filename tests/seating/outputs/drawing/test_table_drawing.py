"""Drawn tables: names where their seats are, none over another, names never markup."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Guest, Table
from seating.outputs.drawing.lettering import ems
from seating.outputs.drawing.table_drawing import (
    Lettering,
    bare_table,
    inside_size,
    leaders,
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
    _, top, _, height = Outline(Table("1", seats, shape)).bare
    assert drawn.top <= top < top + height < drawn.top + drawn.height + 0.01


def test_the_drawing_says_who_sits_on_which_seat():
    drawn = _drawn(3, "round", ["Ana", "Bo", "Cy"])
    assert re.findall(r'data-g="(\d)".*?>(\w+)</text>', drawn.content) == [
        ("0", "Ana"),
        ("1", "Bo"),
        ("2", "Cy"),
    ]


def test_a_name_that_is_moved_is_joined_to_its_seat():
    def joined(shape):
        outline = Outline(Table("1", 24, shape))
        return leaders(outline, range(1, 25)).count("M")

    assert joined("top") == 0, "a row has room for all"
    assert joined("round") > 0
    assert joined("square") > joined("oval")
    assert leaders(Outline(Table("1", 24, "square")), ()) == ""


def test_nothing_is_kept_free_where_nobody_ever_sits():
    row, long = _drawn(8, "top"), _drawn(8, "long")
    assert row.left > long.left
    assert row.left + row.width == pytest.approx(long.left + long.width)


def test_the_name_of_a_table_stands_on_it_or_above_it_but_is_never_cut():
    def drawn(name, shape):
        return table_drawing(Table(name, 8, shape), Lettering((), 100.0), {})

    for shape in EVERY_SHAPE:
        on, above = drawn("Oak", shape), drawn("The orangery of the grandmother", shape)
        assert ">Oak</text>" in on.content
        assert ">The orangery of the grandmother</text>" in above.content
        assert above.height > on.height
    assert ">Weeping</text>" in drawn("Weeping beech", "round").content
    assert ">beech</text>" in drawn("Weeping beech", "round").content


@pytest.mark.parametrize("shape", EVERY_SHAPE)
def test_a_name_on_a_table_is_inside_the_box_it_has(shape):
    for name in ("7", "Oak", "Weeping beech", "Kids"):
        outline = Outline(Table(name, 8, shape))
        size = inside_size(name, outline)
        if size is not None:
            assert size >= 16
            assert max(ems(word) for word in name.split()) * size <= outline.name_box[2]


def test_names_are_set_on_two_lines_before_the_drawing_grows():
    short = Lettering.of(Dinner.of(["Ana Ruiz", "Bo Lindqvist"], courses=1))
    long = Lettering.of(Dinner.of(["Bartholomew Featherstonehaugh Quincebury"], courses=1))
    assert short.pitch == 44
    assert len(long.lines[0]) == 3
    assert long.pitch > 44
    assert long.width > short.width


def test_empty_seats_are_drawn_too():
    assert bare_table(Outline(Table("1", 8))).count('class="seat"') == 8


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
