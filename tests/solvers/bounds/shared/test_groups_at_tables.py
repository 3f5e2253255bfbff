"""Groups who must share tables: what no plan breaks, and how those that are broken are found."""

from itertools import product

import numpy as np
import pytest

from seating_solvers.bounds.shared.groups_at_tables import GroupsAtTables, least_squares


@pytest.mark.parametrize("tables", [1, 2, 3])
@pytest.mark.parametrize("guests", range(1, 7))
def test_no_way_to_seat_a_group_has_fewer_squares_and_one_has_as_few(guests, tables):
    ways = product(range(tables), repeat=guests)
    squares = [sum(way.count(table) ** 2 for table in range(tables)) for way in ways]
    assert min(squares) == least_squares(guests, tables)


def apart(places, group, tables):
    """Shares as if a group could be spread by fractions, all others by chance."""
    share = np.full((places, places), 0.5)
    share[np.ix_(group, group)] = (len(group) / tables - 1) / (len(group) - 1)
    np.fill_diagonal(share, 1.0)
    return share


def test_a_group_spread_by_fractions_is_found_and_pays_until_it_is_not():
    group, tables = [0, 2, 4, 6, 8], 3
    share = apart(10, group, tables)
    groups = GroupsAtTables(tables, 9, 10)
    assert groups.look_for_more(share) > 0
    found = [set(np.flatnonzero(one).tolist()) for one in groups.members]
    assert set(group) in found
    which = found.index(set(group))
    # five at three tables: 25 / 3 by fractions, 4 + 4 + 1 by guests
    assert groups.broken(share)[which] == pytest.approx(9 - 25 / 3)
    groups.charge(share, 1.0)
    assert groups.price[which] > 0
    assert groups.pairs[0, 2] >= groups.price[which]
    assert groups.worth == pytest.approx(float(groups.price @ groups.least))
    for _ in range(500):
        groups.charge(np.ones((10, 10)), 1.0)
    assert groups.price.max() == 0.0
    assert groups.worth == 0.0
    assert not groups.pairs.any()


def test_empty_places_are_in_no_group_and_nothing_is_added_twice():
    groups = GroupsAtTables(3, 9, 12)
    share = apart(12, list(range(8)), 3)
    share[9:] = share[:, 9:] = 0.0  # tempting, if they were guests
    groups.look_for_more(share)
    assert len(groups) > 0
    assert not groups.members[:, 9:].any()
    many = len(groups)
    assert groups.look_for_more(share) == 0
    assert len(groups) == many


def test_real_tables_break_nothing():
    tables = np.random.default_rng(1).permutation(np.arange(12) % 4)
    share = (tables[:, None] == tables[None, :]).astype(float)
    assert GroupsAtTables(4, 12, 12).look_for_more(share) == 0
