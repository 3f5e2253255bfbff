"""Forty guests at four tables: what is said of each of them, counted in plans."""

from collections import Counter
from itertools import combinations

import numpy as np
import pytest

from seating_solvers.bounds.proofs import forty_guests as proof
from seating_solvers.bounds.proofs import prove_repeats
from seating_solvers.bounds.proofs.forty_guests import (
    ALL,
    EACH,
    MET,
    MISSED,
    SHARED,
    UNIT,
    at_least,
    everyone_has_enough,
    forty_guests,
    has,
    of_a_cell,
    repeats,
)
from seating_solvers.schedules import schedule


def test_everyone_has_enough():
    assert everyone_has_enough()
    assert forty_guests() == 148


def plans():
    """The plan that is known, others near it, and two drawn at random."""
    known = schedule(4, 10, 5)
    assert known is not None
    rng = np.random.default_rng(1)
    for exchanged in (0, 1, 2, 5, 20):
        table = known.table.astype(np.int64)
        for _ in range(exchanged):
            one, other = rng.integers(40, size=2)
            course = rng.integers(5)
            table[course, [one, other]] = table[course, [other, one]]
        yield table
    for _ in range(2):
        yield np.array([rng.permutation(np.repeat(np.arange(4), 10)) for _ in range(5)])


PLANS = list(plans())


def met(table):
    """The courses that each two guests share."""
    together = table[:, :, None] == table[:, None, :]
    return [
        [tuple(np.flatnonzero(together[:, u, v]).tolist()) for v in range(40)] for u in range(40)
    ]


def kind_of(shared, guest):
    others = (courses for other, courses in enumerate(shared[guest]) if other != guest)
    return Counter(courses for courses in others if len(courses) > 1)


@pytest.mark.parametrize("table", PLANS)
def test_repeats_are_what_guests_were_given_and_cells_make(table):
    shared = met(table)
    kinds = [kind_of(shared, guest) for guest in range(40)]
    twice = sum(map(repeats, kinds))
    given = sum(map(proof._given, kinds))
    in_cells = sum(cell - 1 for kind in kinds for cell in proof._cells(kind))
    assert 4 * twice * UNIT == given + in_cells * UNIT
    cells = sum(of_a_cell(cell) for kind in kinds for cell in proof._cells(kind))
    assert 4 * twice * UNIT >= given + cells + proof.IN_COMMON * UNIT


@pytest.mark.parametrize("table", PLANS)
def test_nobody_gives_more_or_gets_less_than_is_said(table):
    shared = met(table)
    kinds = [kind_of(shared, guest) for guest in range(40)]
    gives, received = np.zeros(40, np.int64), np.zeros(40, np.int64)
    for one, other in combinations(range(40), 2):
        for giver, taker in ((one, other), (other, one)):
            gift = gift_of(kinds[giver], kinds[taker], shared[giver][taker])
            gives[giver] += gift
            received[taker] += gift
    for guest, kind in enumerate(kinds):
        assert proof._gives(kind) >= gives[guest]
        assert proof._received(kind) <= received[guest]
        assert has(kind) >= EACH


def gift_of(giver, taker, courses):
    if not courses and taker == Counter({ALL: 2}):
        assert giver[ALL] < 2
        return MISSED
    if taker[ALL] == 1 and giver[ALL] == 0 and len(courses) in MET:
        return MET[len(courses)]
    return 0


def test_kinds_that_are_left_out_have_enough():
    """Drawn at random: whoever has enough whatever comes has it with what comes."""
    rng = np.random.default_rng(2)
    for _ in range(3000):
        kind = Counter({ALL: int(rng.integers(4))})
        least = []
        for place in np.sort(rng.integers(len(SHARED), size=rng.integers(1, 9))):
            kind[SHARED[place]] += 1
            least.append(at_least(kind))
        if repeats(kind) >= proof.REPEATS_OF_ONE:
            assert has(kind) >= max(least)
            assert has(kind) >= EACH


def test_a_row_that_says_too_much_is_not_proven():
    assert prove_repeats.plan_with_fewer(40, 4, 5, 148) is None
    with pytest.raises(AssertionError, match="not proven"):
        prove_repeats.plan_with_fewer(40, 4, 5, 149)
