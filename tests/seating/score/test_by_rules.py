"""What of repeats, and of known pairs at a table, the rules bring about."""

from dataclasses import replace

import pytest
from hypothesis import given

from seating import (
    At,
    Beside,
    Dinner,
    Familiar,
    Guest,
    MustMeet,
    NeverAlone,
    Plan,
    Present,
    Stays,
    Together,
    judge,
)
from tests.dinners import plans

NAMES = [f"Guest {number}" for number in range(1, 7)]
SAME = [[0, 1, 2, 3, 4, 5]] * 3
"""Guests 1 to 3 at one table of three and 4 to 6 at the other, at all three courses."""


def repeats(*rules, seats=SAME, tables="2x3", guests=NAMES, **options):
    verdict = judge(Plan.of(Dinner.of(guests, tables, len(seats), rules=rules, **options), seats))
    return verdict.repeats, verdict.by_rules.repeats


def test_without_rules_nothing_is_by_rules():
    assert repeats() == (12, 0)


@pytest.mark.parametrize(
    ("rules", "held"),
    [
        ([Together(("1", "2"))], 2),
        ([Together(("1", "2")), Together(("2", "3"))], 6),
        ([Together(("1", "2"), courses=("Starter", "Main"))], 1),
        ([Together(("1", "2"), courses=("Starter",))], 0),
        ([Beside(("1", "2"))], 2),
        ([At("1", "1"), At("2", "1")], 2),
        ([At("1", "1"), At("4", "2")], 0),
        ([At("1", "1"), Together(("1", "2")), At("3", "1")], 6),
        ([Stays("1")], 0),
        ([Stays("1"), Stays("2")], 2),
        ([Stays("1", table=True), Stays("2")], 2),
        ([Stays("1"), Together(("1", "2")), Stays("3")], 6),
        ([At("1", "1", courses=("Starter",)), Stays("1"), At("2", "1")], 2),
        ([MustMeet(("1", "2"))], 0),
    ],
)
def test_repeats_that_rules_bring_about(rules, held):
    assert repeats(*rules) == (12, held)


def test_a_table_mate_of_whom_there_is_only_one():
    guests = [Guest(name, fields={"tongue": "Thai" if name[-1] in "12" else ""}) for name in NAMES]
    assert repeats(NeverAlone("tongue"), guests=guests) == (12, 2)
    guests = [Guest(name, fields={"tongue": "Thai" if name[-1] in "123" else ""}) for name in NAMES]
    assert repeats(NeverAlone("tongue"), guests=guests) == (12, 0), "either of two would do"


def test_who_is_away_is_held_by_nothing():
    seats = [[0, 1, 2, 3, 4, 5], [0, -1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5]]
    rules = [Together(("1", "2")), Present("2", ("Starter", "Dessert"))]
    assert repeats(*rules, seats=seats) == (10, 1)


def known(*rules, tables="2x3"):
    knows = [("1", "2"), ("1", "3"), ("4", "5")]
    verdict = judge(Plan.of(Dinner.of(NAMES, tables, 3, rules=rules, knows=knows), SAME))
    return verdict.known_at_table, verdict.by_rules.known_at_table


def test_known_pairs_that_rules_bring_together():
    assert known() == (3, 0)
    assert known(Together(("1", "2"), courses=("Main",))) == (3, 1)
    assert known(MustMeet(("1", "2"))) == (3, 1)
    assert known(Familiar("1")) == (3, 1), "one familiar face is what was asked for"
    assert known(Familiar("1"), Familiar("2"), Familiar("3")) == (3, 2)
    assert known(Together(("2", "3"))) == (3, 0), "they do not know each other"


def test_side_by_side():
    def found(*rules):
        verdict = judge(Plan.of(Dinner.of(NAMES, "1x6", 3, rules=rules), SAME))
        return verdict.beside_again, verdict.by_rules.beside_again

    assert found() == (12, 0)
    assert found(Beside(("1", "2"))) == (12, 2)
    assert found(Stays("1"), Stays("2")) == (12, 2)
    assert found(Stays("1", table=True), Stays("2")) == (12, 0)
    assert found(At("1", "1", 1), At("2", "1", 2)) == (12, 2)


@given(plans())
def test_they_are_parts_of_their_wholes(plan):
    verdict = judge(plan)
    held = verdict.by_rules
    assert 0 <= held.repeats <= verdict.repeats
    assert 0 <= held.beside_again <= verdict.beside_again
    assert 0 <= held.known_at_table <= verdict.known_at_table
    beside = verdict.ledger.beside[~verdict.ledger.strangers] > 0
    assert 0 <= held.known_beside <= beside.sum()


def test_who_shares_a_table_by_rule_and_sits_across_it_is_counted_at_the_table_alone():
    dinner = Dinner.of(NAMES, "1x6", 3, rules=[Together(("1", "2"))])
    found = judge(Plan.of(dinner, [[0, 3, 1, 2, 4, 5]] * 3)).by_rules
    assert (found.repeats, found.beside_again) == (2, 0)


def scored(plan, *before):
    """The score of a plan of a dinner of which nothing was asked but what is asked before."""
    verdict = judge(replace(plan, dinner=replace(plan.dinner)))
    for name in before:
        getattr(verdict, name)
    return verdict.score


def test_what_was_asked_for_before_changes_no_score():
    plan = Plan.of(Dinner.of(NAMES, "2x3", 3, rules=[Familiar("1")], knows=[("1", "2")]), SAME)
    apart = judge(plan).unevenness.of_repeats
    assert apart == 5 * 4 + 3**2, "needing somebody makes no party of two"
    assert scored(plan) == scored(plan, "by_rules")


@given(plans())
def test_what_was_asked_for_before_changes_no_score_of_any_plan(plan):
    assert scored(plan) == scored(plan, "by_rules")
