import numpy as np
import pytest

from seating.room.shapes.oval import Oval, straight_side
from seating.room.shapes.shape import HEAD
from seating.room.table import Table

every_number = pytest.mark.parametrize("seats", [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 30])


@pytest.mark.parametrize(
    ("seats", "inches"), [(1, 48), (4, 48), (6, 51), (8, 75), (10, 99), (12, 123)]
)
def test_its_usual_length(seats, inches):
    table = Table("1", seats, "oval")
    xs, ys = zip(*Oval().edge(table), strict=True)
    assert (max(xs) - min(xs)) / 0.0254 == pytest.approx(inches, abs=0.5)
    assert max(ys) - min(ys) == pytest.approx(36 * 0.0254)


@pytest.mark.parametrize("seats", [8, 12, 30])
def test_everyone_has_a_cover_of_edge(seats):
    table = Table("1", seats, "oval")
    edge = np.array([*Oval().edge(table), Oval().edge(table)[0]])
    around = np.linalg.norm(np.diff(edge, axis=0), axis=1).sum()
    assert around == pytest.approx(seats * table.cover, rel=1e-3)


def _way(head, straight, radius):
    """How far a head of the far half is clockwise from the left end, along the line of heads."""
    x, y = head
    centre = np.clip(x, -straight / 2, straight / 2)
    turned = np.pi - np.arctan2(y, x - centre)
    return radius * turned + centre + straight / 2


@every_number
def test_heads_are_evenly_spaced_along_their_line(seats):
    table = Table("1", seats, "oval")
    straight, radius = straight_side(table), table.width / 2 + HEAD
    far = table.heads[: seats // 2 + 1]
    ways = [_way(head, straight, radius) for head in far]
    step = (2 * straight + 2 * np.pi * radius) / seats
    assert ways == pytest.approx(step * np.arange(len(far)))


@every_number
def test_both_sides_mirror_each_other(seats):
    heads = Table("1", seats, "oval").heads
    mirrored = np.roll(heads[::-1], 1, axis=0) * [1, -1]
    assert heads == pytest.approx(mirrored, abs=1e-9)


@every_number
def test_its_head_is_at_the_left_end(seats):
    table = Table("1", seats, "oval")
    assert Oval().head_of_table(seats) == (1,)
    assert table.heads[0] == pytest.approx(
        [-straight_side(table) / 2 - table.width / 2 - HEAD, 0], abs=1e-9
    )
    assert table.heads[:, 0].argmin() == 0


@pytest.mark.parametrize(
    ("seats", "beside", "facing"),
    [(1, 0, []), (2, 1, []), (3, 3, []), (4, 4, [(1, 3)]), (7, 7, [(1, 6), (2, 5)])],
)
def test_who_sits_beside_and_facing(seats, beside, facing):
    assert len(Oval().neighbours(seats)) == beside
    assert Oval().facing(seats) == facing


@every_number
def test_facing_seats_lie_straight_across(seats):
    heads = Table("1", seats, "oval").heads
    for one, two in Oval().facing(seats):
        assert heads[one] == pytest.approx(heads[two] * [1, -1], abs=1e-9)


def test_across_is_nearer_than_to_the_end():
    away = Table("1", 10, "oval").distances
    assert away[2, 8] == pytest.approx(36 * 0.0254 + 2 * HEAD)
    assert away[0, 5] > 2


def test_the_host_may_say_how_wide_it_is():
    table = Table("1", 20, "oval", width=1.5, cover=0.7)
    ys = [y for _, y in Oval().edge(table)]
    assert max(ys) == pytest.approx(0.75)
    assert 2 * straight_side(table) + np.pi * 1.5 == pytest.approx(20 * 0.7)


@pytest.mark.parametrize("seats", [8, 40])
def test_only_names_at_the_very_ends_stand_above_and_below(seats):
    table = Table("1", seats, "oval")
    sides = [Oval().name_side(*Oval().on_paper(x, y)) for x, y in table.heads.tolist()]
    half = seats // 2
    assert sides == ["above", *["right"] * (half - 1), "below", *["left"] * (half - 1)]


def test_on_the_terminal_who_faces_whom_stands_in_one_line():
    assert Oval().columns(8) == ([None, 8, 7, 6], [1, 2, 3, 4, 5])
    assert Oval().columns(7) == ([None, 7, 6, 5], [1, 2, 3, 4])
    assert Oval().columns(1) == ([None], [1])
    for seats in (8, 7):
        lines = zip(*Oval().columns(seats), strict=False)
        across = {(two - 1, one - 1) for one, two in lines if one and two}
        assert set(Oval().facing(seats)) <= across
