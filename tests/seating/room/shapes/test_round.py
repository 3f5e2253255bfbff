import pytest

from seating.room.shapes.round import Round
from seating.room.table import Table

# Head to head, metres, by how many seats lie between.
DISTANCES = {
    4: [0.79, 1.11],
    6: [0.71, 1.23, 1.42],
    8: [0.66, 1.22, 1.59, 1.72],
    10: [0.63, 1.19, 1.64, 1.93, 2.03],
    12: [0.53, 1.01, 1.43, 1.76, 1.96, 2.03],
}


@pytest.mark.parametrize("seats", DISTANCES)
def test_heads_at_tables_of_the_usual_sizes(seats):
    by_offset = Table("1", seats).distances[0, 1 : seats // 2 + 1]
    assert by_offset.round(2).tolist() == DISTANCES[seats]


def test_it_grows_with_its_seats():
    sizes = [Table("1", seats).round_diameter for seats in range(1, 60)]
    assert sizes == sorted(sizes)
    assert sizes[7] == pytest.approx(60 * 0.0254)


def test_the_host_may_say_how_large_it_is():
    table = Table("1", 8, diameter=2.0)
    assert table.round_diameter == 2.0
    assert Round().edge(table) == 1.0


@pytest.mark.parametrize(("seats", "beside", "facing"), [(8, 8, 4), (7, 7, 0), (2, 1, 0)])
def test_how_many_sit_beside_and_facing(seats, beside, facing):
    assert len(Round().neighbours(seats)) == beside
    assert len(Round().facing(seats)) == facing


def test_its_head_is_at_the_top():
    heads = Table("1", 7).heads
    assert Round().head_of_table(7) == (1,)
    assert heads[:, 1].argmax() == 0
    assert heads[1, 0] > 0, "seats go clockwise"


def test_names_at_top_and_foot_stand_above_and_below():
    table = Table("1", 4)
    sides = [Round().name_side(x, -y) for x, y in table.heads.tolist()]
    assert sides == ["above", "right", "below", "left"]
