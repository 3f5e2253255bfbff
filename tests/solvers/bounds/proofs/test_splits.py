"""All ways to split parties over the tables of one more course, against trying all."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.bounds.proofs.splits import splits
from tests.solvers.bounds.proofs.test_table_fillings import met_again


def every_split(counts, sizes):
    """How many of each party at each table, shape (parties, tables)."""
    rows = [
        [row for row in product(range(count + 1), repeat=len(sizes)) if sum(row) == count]
        for count in counts
    ]
    for chosen in product(*rows):
        if (np.sum(chosen, axis=0) == sizes).all():
            yield np.array(chosen)


PARTIES = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 1), st.integers(1, 2)), min_size=1, max_size=4
)


@given(PARTIES, st.integers(0, 3))
@settings(deadline=None, max_examples=40)
def test_the_fewest_repeats_are_among_them_and_counted_rightly(parties, budget):
    tables = np.array([party[:2] for party in parties])
    counts = np.array([party[2] for party in parties])
    first = int(counts.sum()) // 2
    sizes = np.array([int(counts.sum()) - first, first])
    found, again = splits(tables, counts, sizes, budget, 1000)

    def repeats(split):
        return sum(met_again(tables, column) for column in split.T)

    assert again.tolist() == [repeats(split) for split in found]
    few = {repeats(split) for split in every_split(counts.tolist(), sizes)}
    assert {int(number) for number in again} == {number for number in few if number <= budget}
    for split in found:
        assert (split.sum(axis=1) == counts).all()
        assert (split.sum(axis=0) == sizes).all()


def test_more_than_are_asked_for_are_an_error():
    tables, counts = np.arange(3)[:, None], np.array([3, 3, 3])
    with pytest.raises(OverflowError, match="more than 2 ways"):
        splits(tables, counts, np.array([3, 3, 3]), 9, 2)
    found, _ = splits(tables, counts, np.array([3, 3, 3]), 9, 1)
    assert len(found) == 1
