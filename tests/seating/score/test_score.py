import math
from itertools import combinations

import pytest
from hypothesis import given

from seating import Acquaintances, Dinner, Guest, Plan, Score, Talk, judge
from seating.dinner.course import usual_courses
from seating.people.acquaintances import CLOSE, KNOWS, MET
from seating.room.written_tables import tables_from
from tests.dinners import plans


def naive(plan):
    """Gains of each pair, from the formula alone: no ledger, no arrays, no shared code paths."""
    dinner = plan.dinner
    steps, unit = dinner.talk.worth.steps, dinner.talk.worth.unit

    def worth(talk):
        return sum(steps[:talk])

    def first_at(share):
        return next(talk for talk in range(9999) if worth(talk) >= share * unit)

    if dinner.talk.meet == "near":
        stands_for = {0: 0, MET: first_at(0.5), KNOWS: first_at(0.8), CLOSE: len(steps)}
    else:
        stands_for = {0: 0, MET: 1, KNOWS: 1, CLOSE: 1}
    gains = {}
    for one, two in combinations(range(len(dinner.guests)), 2):
        known = dinner.acquaintances
        prior = stands_for[known.strength[one, two]] + known.talk[one, two]
        talk, tables = 0, 0
        for course in range(len(dinner.courses)):
            here, there = plan.sitting(course, one), plan.sitting(course, two)
            if dinner.courses[course].meets == "nobody":
                continue
            if here and there and here.table == there.table:
                tables += 1
                talk += naive_talk(dinner, dinner.tables[here.table], here.seat, there.seat)
        gain = dinner.interest[one, two] * (worth(prior + talk) - worth(prior))
        stranger = 2 * worth(prior) < unit
        met = stranger and 2 * worth(prior + talk) >= unit
        gains[one, two] = (gain, stranger, met, tables)
    return gains


def naive_talk(dinner, table, here, there):
    one, two = here - 1, there - 1
    if dinner.talk.meet == "table":
        return 1
    if dinner.talk.meet == "beside":
        return int(table.beside[one, two] or table.opposite[one, two])
    away = math.dist(table.heads[one], table.heads[two])
    chance = 1 / (1 + (away / dinner.talk.half) ** 4)
    return round(-100 * math.log(1 - chance))


@given(plans())
def test_introductions_are_the_formula(plan):
    gains = naive(plan)
    verdict = judge(plan)
    interest = plan.dinner.interest
    assert verdict.score.weighted == sum(gain for gain, *_ in gains.values())
    assert verdict.introductions == sum(
        gain // interest[pair] for pair, (gain, *_) in gains.items()
    )
    assert verdict.expected == verdict.introductions / plan.dinner.talk.worth.unit
    for pair, (gain, *_) in gains.items():
        assert verdict.of_pair(*pair) == verdict.of_pair(*reversed(pair)) == gain


@given(plans())
def test_figures_are_those_of_the_pairs(plan):
    gains = naive(plan)
    verdict = judge(plan)
    strangers = {pair: one for pair, one in gains.items() if one[1] and one[3]}
    assert verdict.new_pairs == len(strangers)
    assert verdict.repeats == sum(tables - 1 for *_, tables in strangers.values())
    assert verdict.known_at_table == sum(
        1 for _, stranger, _, tables in gains.values() if tables and not stranger
    )
    for guest in range(len(plan.dinner.guests)):
        own = [one for pair, one in gains.items() if guest in pair]
        assert verdict.by_guest[guest] == sum(gain for gain, *_ in own)
        assert verdict.meets[guest] == sum(met for *_, met, _ in own)
        assert verdict.new_at_table[guest] == sum(
            stranger and tables > 0 for _, stranger, _, tables in own
        )
        goal = plan.dinner.guests[guest].goal or 0
        assert verdict.lacking[guest] == max(0, goal - verdict.meets[guest])
    assert verdict.score.shortfall == verdict.lacking.sum()


@given(plans())
def test_courses_add_up_to_the_introductions(plan):
    verdict = judge(plan)
    assert len(verdict.by_course) == len(plan.dinner.courses)
    assert verdict.by_course.sum() == verdict.weighted == verdict.score.weighted
    alone = Plan.of(
        plan.dinner,
        [plan.seats[0]] + [[-1] * len(plan.dinner.guests)] * (len(plan.dinner.courses) - 1),
    )
    assert verdict.by_course[0] == judge(alone).weighted


@given(plans())
def test_broken_rules_and_missing_seats_are_counted(plan):
    verdict = judge(plan)
    missing = sum(
        plan.dinner.present[course, guest] and plan.seats[course, guest] < 0
        for course in range(len(plan.dinner.courses))
        for guest in range(len(plan.dinner.guests))
    )
    by_rule = sum(one.amount for rule in plan.dinner.rules for one in rule.breaks(plan))
    assert verdict.score.broken == missing + by_rule
    assert sum(rule is None for rule, _ in verdict.breaks) == missing


def test_a_guest_without_a_seat_is_named():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "2", ["Soup", "Tea"]), [[0, 1], [0, -1]])
    ((rule, one),) = judge(plan).breaks
    assert rule is None
    assert (one.what, one.course, one.guests) == ("Bo has no seat at Tea", 1, (1,))


def test_strangers_who_sit_together_again():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", 3, knows=[("Ana", "Bo")], meet="table")
    verdict = judge(Plan.of(dinner, [[0, 1, 2, 3], [0, 1, 2, 3], [0, 2, 1, 3]]))
    assert verdict.new_pairs == verdict.introductions == verdict.score.introductions == 3
    assert (verdict.repeats, verdict.beside_again, verdict.known_at_table) == (1, 1, 1)
    assert verdict.by_course.tolist() == [1, 0, 2]
    assert verdict.meets.tolist() == [1, 1, 2, 2]


def test_acquaintance_leaves_less_to_gain():
    guests = (Guest("Ana"), Guest("Bo"))
    gained = []
    for strength in (0, MET, KNOWS, CLOSE):
        known = Acquaintances.of(2, [(0, 1, strength)])
        dinner = Dinner.of(guests, tables_from("2:top"), 1).changed(acquaintances=known)
        gained.append(judge(Plan.of(dinner, [[0, 1]])).score.expected)
    assert gained == pytest.approx([0.946, 0.473, 0.19, 0], abs=0.01)


def test_a_second_course_with_a_stranger_earns_less_than_the_first():
    verdict = judge(Plan.of(Dinner.of(["Ana", "Bo"], "2:long", 3), [[0, 1]] * 3))
    first, second, third = verdict.by_course
    assert first > second > third > 0


def test_levels_are_compared_in_order():
    scores = [Score(1, 0, 9, 1), Score(0, 5, 9, 1), Score(0, 2, 7, 1), Score(0, 2, 8, 1)]
    assert scores == sorted(scores)
    assert scores[0] < scores[1] < scores[2] < scores[3]
    assert Score(0, 2, 7, 1) == Score(0, 2, 7, 1)
    assert Score(0, 2, 7, 1) <= Score(0, 2, 7, 1)


def test_introductions_are_compared_in_tenths_before_evenness():
    a_tenth_more, almost = Score(0, 0, 1_100_000, 10**6, 9), Score(0, 0, 1_099_999, 10**6, 9)
    evener = Score(0, 0, 1_000_000, 10**6, 8)
    assert a_tenth_more > evener > almost > Score(0, 0, 1_000_000, 10**6, 9)
    assert Score(0, 0, 8, 1, 9) > Score(0, 0, 7, 1, 0), "whole ones have no tenths"
    assert Score(0, 0, 7, 1) == Score(0, 0, 7, 1, 0), "not counted is none"


def test_a_score_is_not_below_its_equal():
    assert not Score(0, 2, 7, 1) < Score(0, 2, 7, 1)


@pytest.mark.parametrize(
    ("score", "reaches"),
    [
        (Score(0, 0, 7, 1), True),
        (Score(0, 0, 8, 1), True),
        (Score(0, 0, 6, 1), False),
        (Score(1, 0, 9, 1), False),
        (Score(0, 1, 9, 1), False),
    ],
)
def test_a_bound_is_reached_by_what_keeps_all_rules_and_goals(score, reaches):
    assert score.reaches(7) == reaches


def test_the_expected_number():
    assert Score(0, 0, 1_500_000, 1_000_000).expected == 1.5
    assert (
        judge(Plan.of(Dinner.of(["Ana", "Bo"], "2", 1), [[0, 1]])).score.unit == Talk().worth.unit
    )


def test_who_is_short_of_a_goal_is_named_with_who_lacks_most_first():
    goals = {"Ana": 1, "Bo": 2, "Cy": 3, "Dee": None}
    guests = tuple(Guest(name, goal=goal) for name, goal in goals.items())
    dinner = Dinner(guests, tables_from("2x2"), usual_courses(2), talk=Talk("table"))
    plan = Plan.of(dinner, [[0, 1, 2, 3]] * 2)
    assert judge(plan).short == ((2, 2), (1, 1))
