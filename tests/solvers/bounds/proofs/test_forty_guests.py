"""Forty guests at four tables: what is said of each of them, counted in plans drawn at random."""

import numpy as np
import pytest

from seating_solvers.bounds.proofs import prove_repeats
from seating_solvers.bounds.proofs.forty_guests import (
    EACH,
    FEWER,
    _gets,
    forty_guests,
    no_guest_gets_less,
)


def test_every_guest_gets_her_share():
    assert no_guest_gets_less()
    assert _gets(FEWER) == EACH - 1
    assert forty_guests() == 140


@pytest.mark.parametrize("seed", range(5))
def test_shares_are_four_times_the_repeats_less_pairs_in_common(seed):
    rng = np.random.default_rng(seed)
    table = np.array([rng.permutation(np.repeat(np.arange(4), 10)) for _ in range(5)])
    if seed:
        table[1:3] = table[0]
    shared = (table[:, :, None] == table[:, None, :]).sum(axis=0)
    np.fill_diagonal(shared, 0)
    kinds = [tuple((row == times).sum() for times in (2, 3, 4, 5)) for row in shared]
    repeats = np.maximum(shared - 1, 0).sum()
    in_common = (shared * (shared - 1) // 2).sum()
    assert sum(map(_gets, kinds)) == 4 * repeats - in_common
    assert in_common >= 2 * 320
    assert sum(map(_gets, kinds)) >= EACH * 40


def test_a_row_that_says_too_much_is_not_proven():
    assert prove_repeats.plan_with_fewer(40, 4, 5, 140) is None
    with pytest.raises(AssertionError, match="not proven"):
        prove_repeats.plan_with_fewer(40, 4, 5, 141)
