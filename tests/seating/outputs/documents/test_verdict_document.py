"""The verdict as JSON, figure by figure."""

import json
from dataclasses import replace

import pytest

from seating import Dinner, Guest, Plan, judge
from seating.dinner.filling import ANY_FILLING, FILLING, THESE_NUMBERS
from seating.outputs.documents.verdict_document import verdict_document
from seating.planfile import PlanReport, SavedBound, read_plan
from seating.score.random_baseline import Baseline
from tests.plans import some_plan
from tests.saved import saved_plan

BASELINE = Baseline(10.0, 20.0, 1, 10.0)


def document(plan, report=None):
    made = verdict_document(judge(plan), report or PlanReport(), BASELINE)
    assert json.loads(json.dumps(made)) == made
    return made


def sixteen(**options):
    return some_plan(Dinner.of([f"Guest {n}" for n in range(16)], "2x8", 1, **options))


def test_the_figures_are_the_verdicts(tmp_path):
    plan, report = read_plan(saved_plan(tmp_path))
    verdict = judge(plan)
    made = document(plan, report)
    assert made["score"] == {
        "broken": verdict.score.broken,
        "shortfall": verdict.score.shortfall,
        "introductions": verdict.expected,
        "weighted": verdict.score.expected,
        "unevenness": verdict.score.unevenness,
    }
    assert (made["new_pairs"], made["repeats"]) == (verdict.new_pairs, verdict.repeats)
    assert made["random"] == {
        "introductions": 10.0,
        "new_pairs": 20.0,
        "weighted": 10.0,
        "ignores_rules": True,
        "why_more": None,
    }
    assert made["repeats_by_rules"] == verdict.by_rules.repeats
    assert made["known_by_rules"] == verdict.by_rules.known_at_table
    assert made["shared_interests"] == {"pairs": 0, "met": 0}
    assert (made["solver"], made["seed"]) == ("by hand", 1)
    assert made["short_of_goal"][0]["lacks"] == int(verdict.lacking.max())


def test_what_is_broken_is_told_with_rule_course_and_guests(tmp_path):
    plan, _ = read_plan(saved_plan(tmp_path))
    broken = document(plan)["broken"]
    assert sum(one["amount"] for one in broken) == judge(plan).score.broken > 0
    assert broken[0]["course"] == "Starter"
    assert all(one["guests"] for one in broken)
    seats = plan.seats.copy()
    seats[0, 0] = -1
    assert document(Plan(plan.dinner, seats))["broken"][0]["rule"] is None


def test_who_meets_most_and_who_sit_together_most_is_told():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x2,1x1", 2, meet="table")
    made = document(Plan.of(dinner, [[0, 1, 2], [0, 1, 2]]))
    assert made["meets_most"] == {"id": "1", "name": "Ana", "meets": 1}
    assert made["most_together"] == {
        "guests": [{"id": "1", "name": "Ana"}, {"id": "2", "name": "Bo"}],
        "courses": 2,
        "tonight": 2,
        "pairs": 1,
    }
    assert made["unevenness"]["repeats"] == 1


def test_who_meets_fewest_is_named():
    plan = Plan.of(Dinner.of(["Ana", "Bo", "Cy"], "1x2,1x1", 1, meet="table"), [[0, 1, 2]])
    assert document(plan)["meets_fewest"] == {"id": "3", "name": "Cy", "meets": 0}


@pytest.mark.parametrize(("more", "best"), [(0, True), (1, False)])
def test_it_is_best_only_where_the_bound_is_met(more, best):
    plan = sixteen()
    score = judge(plan).score
    bound = SavedBound(score.introductions + more, score.unit, "so it is")
    made = document(plan, PlanReport(bound=bound))
    assert made["best_possible"] is best
    assert made["bound"] == {"value": bound.expected, "why": "so it is", "holds_for": "filling"}
    assert made["new_pairs_bound"] is None


def test_a_bound_in_whole_pairs_is_a_whole_number():
    made = document(sixteen(meet="table"), PlanReport(bound=SavedBound(60, 1, "")))
    assert made["bound"]["value"] == 60
    assert isinstance(made["bound"]["value"], int)


@pytest.mark.parametrize(
    ("holds_for", "best"), [(FILLING, True), (ANY_FILLING, True), (THESE_NUMBERS, False)]
)
def test_a_bound_for_the_plans_own_numbers_makes_none_best(holds_for, best):
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Di"], "1x3,1x3", 1, meet="table")
    plan = Plan.of(dinner, [[0, 1, 2, 3]])
    score = judge(plan).score
    bound = SavedBound(score.introductions, score.unit, "", holds_for)
    made = document(plan, PlanReport(bound=bound))
    assert made["best_possible"] is best
    assert made["bound"]["holds_for"] == holds_for


def test_empty_tables_are_named_with_their_courses():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Di"], "3x4", 2)
    plan = Plan.of(dinner, [[0, 1, 2, 3], [0, 1, 4, 5]])
    assert document(plan)["empty_tables"] == [
        {"tables": ["3"], "courses": ["Main", "Dessert"]},
        {"tables": ["2"], "courses": ["Main"]},
    ]


def test_a_goal_that_is_not_reached_is_not_best():
    plan = sixteen()
    score = judge(plan).score
    report = PlanReport(bound=SavedBound(score.introductions, score.unit, ""))
    guests = (Guest("Guest 0", "1", goal=60), *plan.dinner.guests[1:])
    far = Plan(replace(plan.dinner, guests=guests), plan.seats)
    assert document(far, report)["best_possible"] is False


def test_wishes_are_told_one_by_one():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x2,1x1", 1, meet="table")
    plan = Plan.of(dinner.changed(wishes=((0, 1), (2, 0))), [[0, 1, 2]])
    told = [
        (one["guest"]["id"], one["other"]["id"], one["granted"]) for one in document(plan)["wishes"]
    ]
    assert told == [("1", "2", True), ("3", "1", False)]
