"""Households: so many guests, who can sit together at every table."""

import numpy as np
import pytest

from benchmarks.cases.households import household_sizes, households


@pytest.mark.parametrize("seed", range(5))
def test_sizes_add_up_and_none_is_larger_than_asked(seed):
    sizes = household_sizes(57, (8,) * 8, (10, 20, 30), seed)
    assert sum(sizes) == 57
    assert set(sizes) <= {1, 2, 3}
    assert sizes == household_sizes(57, (8,) * 8, (10, 20, 30), seed)


def test_what_is_left_of_a_table_is_for_smaller_households():
    found = {tuple(sorted(household_sizes(5, (5,), (1, 0, 1), seed))) for seed in range(40)}
    assert found == {(1, 1, 3), (1, 1, 1, 1, 1)}


def test_who_stays_together_knows_each_other_and_others_know_colleagues():
    case = households([2, 1, 3], (3, 3), 2, 0, "near", 1)
    assert case.knows.tolist() == [[0, 1], [3, 4], [3, 5], [4, 5]]
    assert [(rule.kind, rule.guests) for rule in case.rules] == [
        ("together", (0, 1)),
        ("together", (3, 4, 5)),
    ]
    everyone = households([1] * 6, (3, 3), 2, 1, "table", 1)
    assert len(everyone.knows) == 15
    assert everyone.rules == ()


def test_colleagues_are_of_one_company_each():
    known = households([1] * 30, (5,) * 6, 2, 4, "table", 7).knows
    mates = [
        {*known[known[:, 0] == one, 1], *known[known[:, 1] == one, 0], one} for one in range(30)
    ]
    assert all(mates[one] == mates[two] for one in range(30) for two in mates[one])
    assert np.array_equal(known, households([1] * 30, (5,) * 6, 2, 4, "table", 7).knows)
