"""A plan never looks worse than chance without the reason beside it."""

from seating import Apart, Dinner, Guest, Plan, Present, judge
from seating.people.pairs import PairTable
from seating.score.fewer_than_chance import (
    GOALS,
    INTERESTS,
    NO_BETTER,
    RULES,
    TALK,
    UNSEATED,
    fewer_than_chance,
    has_rules,
)
from seating.score.random_baseline import Baseline, random_baseline

NAMES = [f"Guest {number}" for number in range(1, 9)]
SAME = [[0, 1, 2, 3, 4, 5, 6, 7]] * 2
MANY = Baseline(1000.0, 1000.0, 1, 1000.0)


def reason(baseline=MANY, dinner=None, **options):
    found = dinner or Dinner.of(NAMES, "2x4", 2, **options)
    return fewer_than_chance(judge(Plan.of(found, SAME)), baseline)


def test_a_plan_that_is_better_needs_no_reason():
    assert reason(Baseline(1.0, 1.0, 1, 1.0)) is None


def test_the_same_seats_at_every_course_are_worse_than_chance():
    dinner = Dinner.of(NAMES, "2x4", 2)
    assert reason(random_baseline(dinner), dinner) == NO_BETTER


def test_rules_come_before_goals_and_goals_before_wishes():
    rule = Apart(("1", "5"))
    assert reason(rules=[rule]) == RULES
    guests = [Guest(name, goal=3) for name in NAMES]
    assert reason(dinner=Dinner.of(guests, "2x4", 2)) == GOALS
    assert reason(dinner=Dinner.of(guests, "2x4", 2, rules=[rule])) == RULES
    weighed = Dinner.of(NAMES, "2x4", 2).changed(interest=PairTable.of(8, {(0, 1): 9}, 1))
    assert reason(Baseline(1000.0, 1.0, 1, 1.0), weighed) == INTERESTS
    assert reason(MANY, weighed) == NO_BETTER


def test_who_has_no_seat_is_told_first():
    dinner = Dinner.of(NAMES, "2x4", 2, rules=[Apart(("1", "5"))])
    seats = [[0, 1, 2, 3, 4, 5, 6, -1]] * 2
    assert fewer_than_chance(judge(Plan.of(dinner, seats)), MANY) == UNSEATED


def test_talk_comes_before_tables():
    assert reason(Baseline(1.0, 1000.0, 1, 1.0)) == TALK
    assert reason(Baseline(1.0, 1000.0, 1, 1.0), meet="table") == NO_BETTER


def test_who_is_there_is_no_rule_of_this_kind():
    assert not has_rules(Dinner.of(NAMES, "2x4", 2, rules=[Present("1", ("Main",))]))
    assert has_rules(Dinner.of(NAMES, "2x4", 2, rules=[Apart(("1", "2"))]))
