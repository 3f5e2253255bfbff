"""Rules that can all be kept: the room has full tables, and a search keeps them."""

from collections import Counter

import numpy as np
import pytest

from benchmarks.cases.case_dinner import case_dinner
from benchmarks.cases.planted_rules import planted_rules
from benchmarks.judging.rules_checker import check_rules
from seating_solvers import Budget, solve


@pytest.mark.parametrize("seed", range(3))
def test_as_many_rules_as_asked_for_the_same_each_time(seed):
    case = planted_rules(200, 10, 3, 300, seed)
    assert case.tables == (10,) * 20
    kinds = Counter(rule.kind for rule in case.rules)
    assert kinds == {"together": 30, "at": 30, "familiar": 30, "apart": 210}
    again = planted_rules(200, 10, 3, 300, seed)
    assert again.rules == case.rules
    assert np.array_equal(again.knows, case.knows)


def test_few_guests_have_fewer_couples():
    kinds = Counter(rule.kind for rule in planted_rules(40, 8, 2, 200, 1).rules)
    assert kinds == {"together": 10, "at": 20, "familiar": 20, "apart": 150}


def test_a_plan_keeps_them():
    case = planted_rules(40, 8, 2, 40, 1)
    plan = solve(case_dinner(case), Budget(seconds=None, iterations=200_000), 1).plan
    assert check_rules(case, plan.seats.astype(np.int64)).broken == 0
