"""The relaxation of sharing tables, and that whatever prices there are prove a bound."""

from itertools import combinations

import numpy as np
import pytest

from seating_solvers.bounds.shared.mixed_tables import MixedTables


def strangers_but(guests, known):
    gains = np.ones((guests, guests), dtype=np.int64)
    np.fill_diagonal(gains, 0)
    for one, two in known:
        gains[one, two] = gains[two, one] = 0
    return gains


def best_of_one_course(gains, size):
    """The most at two tables, of all ways to fill them."""
    guests = range(len(gains))
    ways = [(set(one), set(guests) - set(one)) for one in combinations(guests, size)]
    return max(
        sum(int(gains[a, b]) for table in way for a, b in combinations(sorted(table), 2))
        for way in ways
    )


def drawn(guests, seed):
    """Two tables at one course with gains by lot, and the most that any way to fill them has."""
    random = np.random.default_rng(seed)
    gains = np.triu(random.integers(0, 4, (guests, guests)), 1)
    gains = (gains + gains.T).astype(np.int64)
    tables = MixedTables(gains, 2, 1)
    best = best_of_one_course(gains, tables.size)
    return random, tables, best


@pytest.mark.parametrize("guests", [6, 7, 8])
@pytest.mark.parametrize("seed", range(4))
def test_whatever_prices_prove_an_upper_bound(guests, seed):
    random, tables, best = drawn(guests, seed)
    for _ in range(20):
        prices = random.normal(size=tables.gain.shape) * random.choice([0.1, 1.0, 10.0])
        assert tables.proven(prices + prices.T) >= best
    found = tables.bound(10**6)
    assert found is None or found >= best


@pytest.mark.parametrize("guests", [6, 7, 8])
@pytest.mark.parametrize("seed", range(4))
def test_whatever_groups_pay_proves_an_upper_bound(guests, seed):
    random, tables, best = drawn(guests, seed)
    for _ in range(20):
        share = random.random(tables.gain.shape) * random.choice([0.1, 0.5, 1.0])
        share = (share + share.T) / 2
        np.fill_diagonal(share, 1.0)
        tables.groups.look_for_more(share)
        tables.groups.charge(share, random.choice([0.1, 1.0, 10.0]))
        prices = random.normal(size=share.shape) * random.choice([0.1, 1.0])
        assert tables.proven(prices + prices.T - tables.groups.pairs) >= best
    assert tables.groups.worth > 0


def test_groups_prove_what_eigenvalues_do_not():
    # five who all know each other at two tables: by guests 3 + 1 pairs share one, by fractions less
    gains = strangers_but(10, list(combinations(range(5), 2)))
    assert MixedTables(gains, 2, 1).bound(10**6) == 20 - 4


def test_a_circle_of_all_gains_nothing():
    tables = MixedTables(np.zeros((6, 6), dtype=np.int64), 2, 3)
    assert tables.bound(10) == 0


def test_two_circles_at_two_tables_meet_each_other_only():
    circles = [*combinations(range(4), 2), *combinations(range(4, 8), 2)]
    tables = MixedTables(strangers_but(8, circles), 2, 1)
    assert tables.bound(28) == 8  # two of each at either table
    assert tables.bound(8) is None


def test_it_goes_on_where_more_seems_to_be_reached_at_first_than_is_possible():
    known = [(one, (one + away) % 40) for one in range(40) for away in range(1, 9)]
    tables = MixedTables(strangers_but(40, known), 5, 3)
    found = tables.bound(10**6)
    assert found is not None
    assert found <= 340  # the first proof, after some steps, is 344
    assert tables.bound(found + 5) == found, "others who say nearly as much do not end it"
