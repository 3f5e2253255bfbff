"""Maximal arcs: everyone meets everyone once."""

import pytest

from seating_solvers.schedules.designs.maximal_arc import arc_shape, maximal_arc
from tests.solvers.schedules.recounted import counted, sizes


@pytest.mark.parametrize(
    ("table", "courses", "seats"),
    [
        (maximal_arc(8, 2), 9, 4),
        (maximal_arc(16, 2), 17, 8),
        (maximal_arc(16, 4), 17, 4),
    ],
)
def test_everyone_meets_everyone_once(table, courses, seats):
    guests = table.shape[1]
    assert table.shape[0] == courses
    assert sizes(table) == {seats}
    assert counted(table) == 0
    assert courses * (seats - 1) == guests - 1


def test_arc_shapes():
    assert arc_shape(15, 8) == (16, 2)
    assert arc_shape(13, 4) == (16, 4)
    assert arc_shape(14, 4) is None
