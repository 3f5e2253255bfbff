import pytest

from seating.room.shapes.top import Top
from seating.room.table import Table


def test_everyone_sits_in_one_row():
    heads = Table("1", 5, "top").heads
    assert len(set(heads[:, 1])) == 1
    assert heads[:, 0].tolist() == sorted(heads[:, 0])
    assert len(Top().neighbours(5)) == 4
    assert not Top().facing(5)


@pytest.mark.parametrize(("seats", "head"), [(5, (3,)), (4, (2, 3)), (1, (1,))])
def test_its_head_is_the_middle(seats, head):
    assert Top().head_of_table(seats) == head


def test_everyone_is_on_the_right_of_the_page_and_the_terminal():
    table = Table("1", 4, "top")
    assert Top().columns(4) == ([], [1, 2, 3, 4])
    sides = {Top().name_side(*Top().on_paper(x, y)) for x, y in table.heads.tolist()}
    assert sides == {"right"}
    assert Top().one_sided
