"""Who keeps one table all evening, and how many pairs of them share it."""

import itertools

import numpy as np
import pytest

from seating import At, Dinner, Present, Stays
from seating_solvers.bounds.shared.who_stays import WhoStays, who_stays


def dinner(*rules):
    return Dinner.of([str(n) for n in range(8)], "2x4", ["A", "B"], meet="table", rules=rules)


@pytest.mark.parametrize(
    ("rules", "staying", "held"),
    [
        ((), [], [0, 0]),
        ((Stays("1"), Stays("2", table=True)), ["1", "2"], [0, 0]),
        ((At("1", "2"),), ["1"], [0, 1]),
        ((At("1", "2", courses=("A",)),), [], [0, 0]),
        ((At("1", "2", courses=("A",)), Stays("1")), ["1"], [0, 1]),
        ((At("1", "1", courses=("A",)), At("1", "2", courses=("B",))), [], [0, 0]),
        ((Stays("1"), Present("1", ("A",))), [], [0, 0]),
    ],
)
def test_rules_say_who_stays(rules, staying, held):
    asked = dinner(*rules)
    found = who_stays(asked)
    assert [asked.guests[guest].id for guest in np.flatnonzero(found.staying)] == staying
    assert found.held.tolist() == held


@pytest.mark.parametrize("free", range(5))
@pytest.mark.parametrize("held", [(0, 0, 0), (2, 0, 1), (3, 3, 0)])
def test_no_way_to_choose_tables_has_fewer_pairs(held, free):
    most = (3, 4, 2)
    stays = WhoStays(np.ones(sum(held) + free, dtype=bool), np.array(held))
    fewest = min(
        (
            sum(here * (here - 1) // 2 for here in sizes)
            for more in itertools.product(range(free + 1), repeat=3)
            if sum(more) == free
            for sizes in [[a + b for a, b in zip(held, more, strict=True)]]
            if all(here <= table for here, table in zip(sizes, most, strict=True))
        ),
        default=None,
    )
    if fewest is not None:
        assert stays.pairs_at_least(np.array(most)) == fewest
