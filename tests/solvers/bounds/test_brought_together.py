"""Pairs whom rules bring to one table again and again."""

import pytest

from seating import Acquaintances, At, Dinner, Plan, Stays, Together
from seating_solvers.bounds.brought_together import brought_together, pairs_brought_together
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def dinner(*rules):
    return Dinner.of([str(n) for n in range(8)], "2x4", 3, meet="table", rules=rules)


@pytest.mark.parametrize(
    ("rules", "lost"),
    [
        ((), 0),
        ((Together(("1", "2")),), 2),
        ((Together(("1", "2"), ("Main",)),), 0),
        ((Together(("1", "2", "3")),), 6),
        ((At("1", "1"), At("2", "1"), At("3", "2")), 2),
    ],
)
def test_each_course_more_is_lost(rules, lost):
    assert brought_together(BoundSetting.of(dinner(*rules)), 1).number == lost


def test_those_who_know_each_other_lose_the_first_time_too():
    asked = dinner(Together(("1", "2"))).changed(acquaintances=Acquaintances.of(8, [(0, 1)]))
    assert brought_together(BoundSetting.of(asked), 2).number == 3 * 2


def test_courses_of_a_pair_count_once():
    asked = dinner(Together(("1", "2")), At("1", "1"), At("2", "1"))
    pairs = pairs_brought_together(asked)
    assert (pairs.first.tolist(), pairs.second.tolist()) == ([0], [1])
    assert pairs.values.tolist() == [3]


def test_of_plans_that_break_rules_nothing_is_said():
    asked = dinner(Together(("1", "2")))
    apart = Plan.of(asked, [[0, 4, 1, 2, 3, 5, 6, 7]] * 3)
    assert brought_together(BoundSetting.of(asked, apart), 1).number == 0


def test_who_stays_meets_the_host_of_the_table_again_and_again():
    hosts = (At("1", "1"), At("2", "2"))
    assert brought_together(BoundSetting.of(dinner(*hosts, Stays("3"))), 1).number == 2
    assert brought_together(BoundSetting.of(dinner(*hosts, Stays("3"), Stays("4"))), 1).number == 4
    free = (Stays("3"), Stays("4", table=True), Stays("5"))
    assert brought_together(BoundSetting.of(dinner(*free)), 1).number == 2


def test_those_who_stay_and_are_held_together_are_counted_once():
    held = (Stays("1"), Stays("2"), Together(("1", "2")), Together(("3", "4")))
    assert brought_together(BoundSetting.of(dinner(*held)), 1).number == 4
