"""The bar from random to the bound: never fuller than the plan is good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.terminal.cells import width
from seating.outputs.terminal.scale_text import AHEAD, COME, Scale, scale_text


@given(st.floats(0, 500), st.floats(0, 500), st.floats(0.1, 500), st.integers(0, 100))
def test_a_bar_is_full_only_where_the_bound_is_met(random, better, left, cells):
    found = random + better
    told = scale_text(Scale(random, found, found + left, "so much", met=False), cells)
    assert not told or AHEAD in told
    assert width(told) <= cells
    told = scale_text(Scale(random, found, max(found, random + 0.1), "so much", met=True), cells)
    assert AHEAD not in told


def test_half_way_is_half_a_bar():
    told = scale_text(Scale(10, 15, 20, "20", met=False), 60)
    assert told.count(COME) == told.count(AHEAD) == 15


@pytest.mark.parametrize(
    "scale",
    [Scale(10, 9, 20, "20", met=False), Scale(20, 20, 20, "20", met=True)],
    ids=["worse than chance", "chance meets the bound"],
)
def test_where_it_would_say_nothing_there_is_none(scale):
    assert scale_text(scale, 60) == ""
