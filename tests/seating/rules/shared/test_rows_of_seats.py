"""Unbroken rows of taken seats."""

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Table
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.rules.shared.rows_of_seats import rows_with_ends


@given(st.sampled_from(tuple(EVERY_SHAPE)), st.integers(2, 12), st.data())
def test_rows_are_what_is_connected_and_no_ring(shape, seats, data):
    beside = Table("1", seats, shape).beside
    taken = sorted(data.draw(st.sets(st.integers(0, seats - 1))))
    graph = nx.from_numpy_array(beside).subgraph(taken)
    rows = [nx.is_tree(graph.subgraph(part)) for part in nx.connected_components(graph)]
    assert rows_with_ends(beside, taken) == sum(rows)


@pytest.mark.parametrize(
    ("taken", "rows"), [((), 0), ((0,), 1), ((0, 1, 2), 1), ((0, 2, 3), 2), (range(6), 1)]
)
def test_rows_of_a_table_with_one_side(taken, rows):
    assert rows_with_ends(Table("1", 6, "top").beside, taken) == rows
