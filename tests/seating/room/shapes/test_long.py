import pytest

from seating.room.shapes.long import Long, rows_of
from seating.room.table import Table


def test_heads_are_in_two_rows():
    away = Table("1", 10, "long").distances
    assert away[1, [2, 3, 8, 7, 6]].round(2).tolist() == [0.61, 1.22, 1.11, 1.27, 1.65]


@pytest.mark.parametrize(("seats", "rows"), [(1, (1, 0)), (2, (1, 1)), (7, (4, 3)), (8, (4, 4))])
def test_rows_differ_by_one_at_most(seats, rows):
    assert rows_of(seats) == rows


@pytest.mark.parametrize(("seats", "beside", "facing"), [(8, 6, 4), (7, 5, 3), (2, 0, 1)])
def test_how_many_sit_beside_and_facing(seats, beside, facing):
    assert len(Long().neighbours(seats)) == beside
    assert len(Long().facing(seats)) == facing


@pytest.mark.parametrize("seats", [2, 7, 12])
def test_facing_seats_lie_straight_across(seats):
    table = Table("1", seats, "long")
    for one, two in Long().facing(seats):
        assert table.heads[one][0] == pytest.approx(table.heads[two][0])
        assert table.heads[one][1] == -table.heads[two][1]


@pytest.mark.parametrize(
    ("seats", "head"), [(9, (1, 5, 6, 9)), (8, (1, 4, 5, 8)), (2, (1, 2)), (1, (1,))]
)
def test_its_head_is_the_ends_of_its_rows(seats, head):
    assert Long().head_of_table(seats) == head


def test_it_stands_upright_and_grows_along():
    table = Table("1", 8, "long", width=1.0, cover=0.5)
    corners = [Long().on_paper(x, y) for x, y in Long().edge(table)]
    assert max(x for x, _ in corners) == pytest.approx(0.5)
    assert max(y for _, y in corners) == pytest.approx(1.0)


def test_who_faces_whom_stands_in_one_line_of_the_terminal():
    assert Long().columns(7) == ([7, 6, 5], [1, 2, 3, 4])
    assert Long().rows(7) == ([1, 2, 3, 4], [7, 6, 5])
