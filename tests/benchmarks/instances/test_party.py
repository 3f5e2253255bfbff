"""The progressive party: its boats, and the checker against counting by hand and the library."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.instances.case import Case
from benchmarks.instances.party import MOST, party, party_dinner
from benchmarks.judging.checker import WrongPlan
from benchmarks.judging.party_checker import check_party, crews_of
from benchmarks.running import runner
from benchmarks.running.solve_instance import named
from seating import judge
from seating.score.random_baseline import random_plan

SMALL = Case(5, (3, 3), 2, np.array([[0, 1], [2, 3]]))


def broken(*rows):
    return check_party(SMALL, np.array(rows)).broken


def test_hosts_and_crews_of_the_first_set():
    case = party("1-12,16", 6)
    assert (case.guests, len(case.tables), sum(case.tables)) == (92, 13, 100)
    assert case.tables[:4] == (4, 6, 10, 10)
    assert len(crews_of(case)) == 29


@pytest.mark.parametrize("hosts", MOST)
def test_every_set_has_thirteen_boats_that_take_the_crews_of_the_others(hosts):
    case = party(hosts, 6)
    assert len(case.tables) == 13
    assert len(crews_of(case)) == 29
    assert 0 <= sum(case.tables) - case.guests <= 8


def test_counts_by_hand():
    assert broken([0, 1, 3, 4, 2], [3, 4, 0, 1, 5]) == 2  # the fifth meets a crew again
    assert broken([0, 1, 3, 4, 2], [3, 4, 0, 1, 2]) == 1  # the fifth stays
    assert broken([0, 1, 3, 4, 2], [0, 1, 3, 4, 5]) == 4  # only the fifth moves
    assert broken([0, 3, 1, 4, 2], [4, 5, 2, 0, 1]) == 6  # two crews parted, three stay, two meet


def test_refuses_what_is_no_plan():
    with pytest.raises(WrongPlan):
        broken([0, 1, 2, 2, 3], [0, 1, 2, 3, 4])


@given(seed=st.integers(0, 1000), courses=st.integers(1, 4))
def test_agrees_with_the_library(seed, courses):
    case = Case(5, (3, 3), courses, SMALL.knows)
    plan = random_plan(party_dinner(case), np.random.default_rng(seed))
    checked = check_party(case, plan.seats.astype(np.int64))
    assert checked.broken == judge(plan).score.broken
    assert checked.new_pairs == judge(plan).new_pairs


def test_a_row_agrees_only_if_as_many_rules_are_broken():
    counted = []

    def one_more(case, seats):
        checked = check_party(case, seats)
        counted.append(checked.broken)
        return replace(checked, broken=(checked.broken or 0) + 1)

    row = runner.measured(replace(named("party/1-12,16x6"), check=one_more), 1, "auto")
    assert counted == [row["broken"]]
    assert not row["agrees"]
