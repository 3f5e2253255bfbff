"""The room from above: every table where the host put it, or no room at all."""

import pytest

from seating import Dinner, Table
from seating.outputs.drawing.floor import floor
from seating.room.shapes.every_shape import EVERY_SHAPE, shape_of


def test_a_table_without_a_place_leaves_no_room():
    tables = (Table("Oak", 4, x=0.0, y=0.0), Table("Elm", 4, x=1.0))
    assert floor(Dinner.of(["Ana"], tables, 1)) is None


def test_tables_stand_where_the_host_put_them_seen_from_above():
    tables = (
        Table("Oak", 4, diameter=1.0, x=2.0, y=1.0),
        Table("Elm", 4, diameter=1.0, x=5.0, y=3.0),
    )
    room = floor(Dinner.of(["Ana"], tables, 1))
    assert room is not None
    assert (room["width"], room["height"]) == (4.0, 3.0)
    assert [(one["name"], one["x"], one["y"]) for one in room["tables"]] == [
        ("Oak", 0.5, 2.5),
        ("Elm", 3.5, 0.5),
    ]
    assert room["tables"][0]["edge"] == 0.5


@pytest.mark.parametrize("shape", EVERY_SHAPE)
def test_every_shape_is_inside_the_room_and_has_its_name_on_it(shape):
    table = Table("Oak", 9, shape, x=-3.0, y=4.0)
    room = floor(Dinner.of(["Ana"], (table,), 1))
    assert room is not None
    (one,) = room["tables"]
    assert one["name_below"] == pytest.approx(-shape_of(table).name_box(table).y)
    edge = one["edge"]
    corners = [(-edge, -edge), (edge, edge)] if isinstance(edge, float) else edge
    for x, y in corners:
        assert -1e-9 <= one["x"] + x <= room["width"] + 1e-9
        assert -1e-9 <= one["y"] + y <= room["height"] + 1e-9
