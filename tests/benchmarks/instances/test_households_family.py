"""Households: names, and a bound that their numbers give."""

import pytest

from benchmarks.instances.households_family import couples_case, households_family, near_case


def test_another_seed_draws_other_dinners_of_the_same_names():
    one, two = (list(households_family(seed)) for seed in (1, 2))
    assert [first.name for first in one] == [second.name for second in two]
    near = [next(some for some in every if "near-150" in some.name).make() for every in (one, two)]
    assert near[0].rules != near[1].rules


def test_couples_are_all_of_two_and_tables_are_full():
    case = couples_case(1_000, 1)
    assert (len(case.rules), sum(case.tables)) == (500, 1_000)
    assert all(len(rule.guests) == 2 for rule in case.rules)
    assert 2_800 < len(case.knows) < 3_300  # 500 couples and 200 times about five colleagues


@pytest.mark.parametrize("seed", range(3))
def test_households_are_of_one_to_five(seed):
    case = near_case(150, seed)
    assert case.meet == "near"
    assert {len(rule.guests) for rule in case.rules} <= {2, 3, 4, 5}


def test_no_table_is_short_for_those_who_stay_together():
    for instance in households_family():
        if "couples" not in instance.name:
            case = instance.make()
            assert case.guests <= sum(case.tables)
