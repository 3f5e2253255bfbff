"""Maximal arcs: everyone meets everyone once."""

import pytest

from seating_solvers.schedules.designs.maximal_arc import arc_shape, maximal_arc
from tests.solvers.schedules.recounted import assert_everyone_meets_once


@pytest.mark.parametrize(
    ("table", "courses", "seats"),
    [
        (maximal_arc(8, 2), 9, 4),
        (maximal_arc(16, 2), 17, 8),
        (maximal_arc(16, 4), 17, 4),
    ],
)
def test_everyone_meets_everyone_once(table, courses, seats):
    assert_everyone_meets_once(table, courses, seats)


def test_arc_shapes():
    assert arc_shape(15, 8) == (16, 2)
    assert arc_shape(13, 4) == (16, 4)
    assert arc_shape(14, 4) is None
