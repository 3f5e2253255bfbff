"""Evenings planned as one."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from seating import Dinner, Guest, Plan, Present, Stays, judge
from seating.dinner.joined_plan import joined_plan
from seating.score.random_baseline import random_plan
from seating.season.carried import left_by, with_evenings
from seating_solvers import solve
from seating_solvers.running.budget import Budget
from seating_solvers.season.plan_evenings import Season, plan_evenings

FEW = Budget(seconds=None, iterations=60_000)


def club(evenings=4, people=14, come=9, tables="2x5", courses=1, seed=1, **more):
    generator = np.random.default_rng(seed)
    dinners = []
    for _ in range(evenings):
        there = sorted(generator.choice(people, come, replace=False).tolist())
        guests = [Guest(f"Guest {number}", str(number)) for number in there]
        dinners.append(Dinner.of(guests, tables, courses, **more))
    return dinners


def in_turn(dinners, budget):
    """Each after those before it, as a host without this would."""
    plans: list[Plan] = []
    for number, dinner in enumerate(dinners):
        given = with_evenings(dinner, [(left_by(plan), 1) for plan in plans])
        plans.append(Plan(dinner, solve(given, budget, number).plan.seats))
    return plans


def introductions(plans):
    return judge(joined_plan(plans).plan).introductions


def test_as_one_is_better_than_one_after_the_other_and_much_better_than_each_alone():
    dinners = club(evenings=5)
    share = Budget(seconds=None, iterations=12_000)
    alone = introductions([solve(dinner, share, 1).plan for dinner in dinners])
    after = introductions(in_turn(dinners, share))
    as_one = introductions(plan_evenings(dinners, FEW, 1).plans)
    assert as_one >= after > alone
    assert as_one > 1.1 * alone


def test_what_a_season_is_worth_is_what_its_evenings_are_worth_one_after_the_other():
    dinners = club()
    plans = tuple(random_plan(dinner, np.random.default_rng(2)) for dinner in dinners)
    season = Season(tuple(dinners), (0.0, 1.0, 2.0, 3.0), plans, None, "name")
    whole = judge(joined_plan(plans).plan)
    assert season.levels[2] == whole.introductions
    assert [one.seats.tolist() for one in season.in_order] == [one.seats.tolist() for one in plans]
    assert sum(judge(plan).unevenness.of_repeats for plan in season.in_order) == (
        whole.unevenness.of_repeats
    )


def test_what_fades_may_be_had_again():
    dinners = club(evenings=2, people=5, come=5, tables="1x5")
    plans = tuple(random_plan(dinner, np.random.default_rng(2)) for dinner in dinners)
    kept = Season(tuple(dinners), (0.0, 100.0), plans, None, "name").levels[2]
    fades = Season(tuple(dinners), (0.0, 100.0), plans, 10.0, "name").levels[2]
    assert fades > 1.5 * kept


def test_the_same_seed_gives_the_same_season():
    dinners = club(evenings=3)
    one, two = (plan_evenings(dinners, FEW, 5, workers=count) for count in (1, 2))
    assert [plan.seats.tolist() for plan in one.plans] == [
        plan.seats.tolist() for plan in two.plans
    ]


def test_rules_rooms_and_courses_may_differ_from_evening_to_evening():
    first, second, third = club(evenings=3, courses=2)
    first = first.changed(rules=[Stays(first.guests[0].id), Present(first.guests[1].id, ("Main",))])
    second = Dinner.of(second.guests, "1x8:long,1x4", 3)
    season = plan_evenings([first, second, third], FEW, 1)
    for dinner, plan in zip((first, second, third), season.plans, strict=True):
        assert plan.dinner is dinner
        assert not judge(plan).score.broken


def test_goals_come_before_introductions():
    dinners = [
        dinner.changed(guests=[replace(guest, goal=4) for guest in dinner.guests])
        for dinner in club(evenings=2)
    ]
    season = plan_evenings(dinners, FEW, 1)
    assert season.levels[1] == -sum(score.shortfall for score in season.scores)


@pytest.mark.parametrize("count", [1, 3])
def test_each_search_is_told_of(count):
    told: list[tuple[int, int]] = []
    plan_evenings(club(evenings=count), FEW, 1, planned=lambda *now: told.append(now))
    assert [done for done, _ in told] == list(range(1, len(told) + 1))
    assert told[-1][0] == told[-1][1]


def test_stopped_at_once_there_is_a_plan_of_every_evening():
    stop = threading.Event()
    stop.set()
    season = plan_evenings(club(evenings=3), Budget(seconds=60), 1, stop=stop)
    assert all((plan.seats >= 0).all() for plan in season.plans)
