"""The fewest courses until all have met."""

import pytest

from seating import Dinner, Impossible, InputError, Stays
from seating_solvers import Budget
from seating_solvers.everyone import all_met, fewest_courses, meet_everyone


def dinner(people, tables, **more):
    names = [f"Guest {number}" for number in range(people)]
    return Dinner.of(names, tables, 1, **{"meet": "table", **more})


def test_meets_everyone_in_the_fewest_courses():
    result = meet_everyone(dinner(16, "4x4"), Budget(None, 200_000), seed=1)
    assert len(result.plan.dinner.courses) == 5
    assert result.stopped == "bound"
    assert all_met(result)
    assert result.verdict.new_pairs == 16 * 15 // 2


def test_never_fewer_than_can_be():
    # at four courses the bound is three pairs short of everyone
    assert fewest_courses(dinner(12, "3x4")) == 5
    result = meet_everyone(dinner(12, "3x4"), Budget(None, 400_000), seed=1)
    assert len(result.plan.dinner.courses) == 5
    assert result.stopped == "bound"


def test_people_who_know_each_other_need_not_meet():
    known = dinner(4, "2x2", knows=[("1", "2"), ("3", "4")])
    assert len(meet_everyone(known, Budget(None, 20_000)).plan.dinner.courses) == 2


def test_asks_who_meets():
    with pytest.raises(InputError, match="certain"):
        meet_everyone(dinner(16, "4x4", meet="near"))


def test_says_when_nobody_finds_a_way():
    # two who stay on one seat each can never meet the one who is across the room
    still = dinner(4, "2x2").changed(rules=(Stays("1"), Stays("2"), Stays("3"), Stays("4")))
    with pytest.raises(Impossible):
        meet_everyone(still, Budget(None, 20))
