"""Rules that place names at their seats: where the drawing says, for every seat of every form."""

import re

import pytest

from seating import Dinner, Table
from seating.outputs.drawing.table_drawing import Lettering
from seating.outputs.drawing.table_spots import GAP, Outline
from seating.outputs.page.table_places import table_places
from seating.room.shapes.every_shape import EVERY_SHAPE

RULE = r"\.f{form} \.s{seat}\{{(\w+):(-?[\d.]+)rem;top:(-?[\d.]+)rem"


@pytest.mark.parametrize("shape", EVERY_SHAPE)
def test_every_seat_has_its_place(shape):
    tables = (Table("1", 8), Table("2", 11, shape))
    lettering = Lettering.of(Dinner.of(["Ana", "Bo Lindqvist"], tables, 1))
    style = table_places(tables, lettering)
    for form, table in enumerate(dict.fromkeys(tables)):
        outline = Outline(table, lettering.pitch)
        left, top, wide, _ = outline.with_names(lettering.width)
        for seat, spot in enumerate(outline.spots, start=1):
            found = re.search(RULE.format(form=form, seat=seat), style)
            assert found is not None
            side, across, down = found[1], float(found[2]) * 16, float(found[3]) * 16
            beyond = {"above": -GAP, "below": GAP}.get(spot.side, 0)
            assert down + top == pytest.approx(spot.y + spot.shift + beyond, abs=0.02)
            begins = left + (wide - across if side == "right" else across)
            away = {"left": -GAP, "right": GAP}.get(spot.side, -lettering.width / 2)
            assert begins == pytest.approx(
                spot.x * (spot.side in ("left", "right")) + away, abs=0.02
            )


def test_tables_of_one_form_share_their_rules():
    tables = [Table(str(number), 8) for number in range(30)]
    style = table_places(tables, Lettering.of(Dinner.of(["Ana"], tables, 1)))
    assert style.count(".s1{") == 1
    assert style.count(".f0 svg{width") == 1


def test_names_are_placed_only_where_the_widest_table_has_room():
    tables = (Table("1", 4), Table("2", 40, "u"))
    lettering = Lettering.of(Dinner.of(["Ana"], tables, 1))
    wide = [Outline(table, lettering.pitch).with_names(lettering.width)[2] for table in tables]
    found = re.search(r"@container \(min-width:([\d.]+)rem\)", table_places(tables, lettering))
    assert found is not None
    assert float(found[1]) * 16 == pytest.approx(max(wide), abs=0.02)


def test_a_table_with_a_very_long_word_is_wider_where_there_is_room():
    word = "Donaudampfschifffahrtsgesellschaftskapitän"
    tables = (Table("1", 4), Table("2", 6, "u"))
    lettering = Lettering.of(Dinner.of(["Ana", word], tables, 1))
    assert lettering.is_long(word)
    assert not lettering.is_long("Ana")
    assert lettering.longest > lettering.width
    style = table_places(tables, lettering)
    for form, table in enumerate(tables):
        wide = Outline(table, lettering.pitch).with_names(lettering.longest)[2]
        assert f"@container (min-width:{wide / 16:.3f}".rstrip("0").rstrip(".") in style
        assert style.count(f".long.f{form}{{width:") == 1
    plain = Lettering.of(Dinner.of(["Ana"], tables, 1))
    assert ".long" not in table_places(tables, plain)
