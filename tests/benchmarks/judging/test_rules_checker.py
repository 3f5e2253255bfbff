"""The checker of rules against counting by hand, and against the library."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.cases.case import Case
from benchmarks.cases.case_dinner import case_dinner
from benchmarks.cases.case_rule import CaseRule
from benchmarks.judging.checker import WrongPlan
from benchmarks.judging.rules_checker import BROKEN, check_rules
from seating import judge
from seating.score.random_baseline import random_plan

KNOWS = np.array([[0, 1], [2, 3], [0, 4]])
AWAY = np.array([[1, 5]])
TEAM = {"team": (0, 0, 1, 1, 0, -1)}


def broken(*rules, seats=((0, 1, 2, 3, 4, 5), (3, 0, 4, 1, 2, -1))):
    case = Case(6, (3, 3), 2, KNOWS, AWAY, columns=TEAM, rules=rules)
    return check_rules(case, np.array(seats)).broken


def test_counts_by_hand():
    # the tables hold 0 1 2 and 3 4 5, then 1 3 4 and 0 2
    assert broken(CaseRule("together", (0, 1))) == 1
    assert broken(CaseRule("together", (0, 1, 2))) == 2
    assert broken(CaseRule("apart", (0, 1, 2))) == 3 + 1
    assert broken(CaseRule("apart", (3, 5))) == 1
    assert broken(CaseRule("at", (0, 5), table=0, courses=(0,))) == 1
    assert broken(CaseRule("at", (0, 5), table=0)) == 2
    assert broken(CaseRule("stays", (0, 1, 5))) == 1
    assert broken(CaseRule("familiar", (0, 2, 4))) == 0 + 1 + 2 + 2
    assert broken(CaseRule("familiar", (5,))) == 2 - 1
    assert broken(CaseRule("changes_table")) == 1
    assert broken(CaseRule("at_most", column="team", count=1)) == 1 + 0 + 1
    assert broken(CaseRule("at_least", column="team", value=1, count=1)) == 0
    assert broken(CaseRule("at_least", column="team", value=0, count=2, courses=(1,))) == 1
    assert broken(CaseRule("spread_evenly", column="team", courses=(0,))) == 0
    assert broken(CaseRule("stays", (1, 2)), CaseRule("changes_table", (1,))) == 1 + 1


def test_a_case_without_rules_has_none_to_break():
    assert check_rules(Case(2, (2,), 1), np.array([[0, 1]])).broken is None


def test_refuses_what_is_no_plan():
    with pytest.raises(WrongPlan):
        broken(CaseRule("changes_table"), seats=((0, 1, 2, 3, 4, 4), (0, 1, 2, 3, 4, -1)))


RULES = (
    CaseRule("together", (0, 3, 7)),
    CaseRule("apart", (1, 2), courses=(0, 1)),
    CaseRule("apart", (4, 5, 6, 8)),
    CaseRule("at", (2, 9), table=1, courses=(0,)),
    CaseRule("stays", (3, 4)),
    CaseRule("familiar", (0, 1, 2)),
    CaseRule("changes_table"),
    CaseRule("changes_table", (5, 6)),
    CaseRule("at_most", column="team", count=1),
    CaseRule("at_least", column="team", value=1, count=2),
    CaseRule("spread_evenly", column="team"),
)


@given(seed=st.integers(0, 1000), courses=st.integers(2, 4), chosen=st.sets(st.sampled_from(RULES)))
def test_agrees_with_the_library(seed, courses, chosen):
    random = np.random.default_rng(seed)
    knows = np.array([[0, 1], [2, 7], [1, 9], [3, 4]])
    teams = tuple(random.integers(0, 3, 9).tolist())
    away = np.empty((0, 2), dtype=np.int64)
    if seed % 2 and not any(rule.kind == "spread_evenly" for rule in chosen):
        away = np.array([[1, 3]])
    columns = {"team": (*teams, 1, 0, -1)}
    case = Case(12, (4, 4, 4), courses, knows, away, columns=columns, rules=tuple(chosen))
    plan = random_plan(case_dinner(case), random)
    checked = check_rules(case, plan.seats.astype(np.int64))
    assert (checked.broken or 0) == judge(plan).score.broken


def test_every_kind_is_counted():
    assert {rule.kind for rule in RULES} == set(BROKEN)
