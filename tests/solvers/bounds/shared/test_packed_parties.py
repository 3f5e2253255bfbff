"""Parties on all tables of a course, against every way to share them out."""

from itertools import combinations_with_replacement, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.bounds.shared.packed_parties import (
    TableMixtures,
    least_packed,
    mixtures_of,
)

MIXTURES = [(), (0,), (1,), (0, 0), (0, 1), (1, 1)]


def every_sharing(parties, tables):
    """What every way loses that leaves no party over."""
    choices = [combinations_with_replacement(range(len(one.lost)), one.tables) for one in tables]
    for rows in product(*choices):
        seated = sum(
            one.mixtures[list(chosen)].sum(axis=0) for one, chosen in zip(tables, rows, strict=True)
        )
        if (seated == parties).all():
            yield sum(
                int(one.lost[list(chosen)].sum()) for one, chosen in zip(tables, rows, strict=True)
            )


@given(
    st.lists(st.lists(st.integers(0, 50), min_size=6, max_size=6), min_size=1, max_size=2),
    st.integers(1, 3),
    st.tuples(st.integers(0, 3), st.integers(0, 3)),
)
def test_no_sharing_loses_less(lost, count, parties):
    tables = [mixtures_of(count, dict(zip(MIXTURES, row, strict=True)), 2) for row in lost]
    every = list(every_sharing(np.array(parties), tables))
    if every:
        assert least_packed(parties, tables) <= min(every)


def test_parties_who_lose_nothing_or_the_same_everywhere():
    for lost in (0, 1, 7):
        here = {mixture: lost * len(mixture) for mixture in MIXTURES}
        assert least_packed((2, 1), [mixtures_of(2, here, 2)]) == 3 * lost


def test_the_best_mixtures_are_found():
    cheap = dict(zip(MIXTURES, [0, 10, 10, 30, 12, 30], strict=True))
    table = mixtures_of(3, cheap, 2)
    assert isinstance(table, TableMixtures)
    # two tables hold one of each, the third one alone
    assert least_packed((3, 2), [table]) == 12 + 12 + 10
