"""What evenings were worth, against plain counts."""

from collections import Counter
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import Acquaintances, Dinner, Guest, Plan, Present
from seating.dinner.joined_plan import joined_plan
from seating.score.evenings_worth import EveningsWorth, Goal
from seating.score.random_baseline import random_plan


def worth_of(*plans):
    return EveningsWorth(joined_plan(plans))


def together(plan):
    """At how many courses each pair shares a table, counted plainly."""
    counts: Counter[tuple[int, int]] = Counter()
    tables = plan.dinner.table_of_seat
    for row in plan.seats.tolist():
        there = [(guest, int(tables[seat])) for guest, seat in enumerate(row) if seat >= 0]
        counts.update((a, b) for (a, s), (b, t) in combinations(there, 2) if s == t)
    return counts


@given(seed=st.integers(0, 1000))
def test_parts_add_up_and_pairs_are_counted(seed):
    generator = np.random.default_rng(seed)
    dinner = Dinner.of([f"Guest {number}" for number in range(10)], "3x4", 3)
    dinner = dinner.changed(
        acquaintances=Acquaintances.of(10, [(0, 1), (2, 3)]), rules=[Present("5", ("Main",))]
    )
    worth = worth_of(random_plan(dinner, generator), random_plan(dinner, generator))
    verdict = worth.verdict
    assert abs(sum(part.introductions for part in worth.parts) - verdict.expected) < 1e-6
    assert sum(part.new_pairs for part in worth.parts) == verdict.new_pairs
    assert sum(part.again for part in worth.parts) == verdict.repeats
    counts = together(worth.joined.plan)
    strangers = {pair for pair in combinations(range(10), 2) if pair not in {(0, 1), (2, 3)}}
    expected = Counter(counts[pair] for pair in strangers)
    assert worth.times_together == {times: expected[times] for times in sorted(expected)}
    often = {(a, b): courses for a, b, courses in worth.often_together}
    assert often == {pair: counts[pair] for pair in strangers if counts[pair] > 1}
    assert [*often.values()] == sorted(often.values(), reverse=True)


def test_who_is_never_there_at_once_is_not_counted_as_never_together():
    rules = [Present("1", ("Soup",)), Present("2", ("Cake",))]
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", ("Soup", "Cake"), rules=rules)
    worth = worth_of(Plan.of(dinner, [[0, -1, 1, 2], [-1, 0, 1, 2]]))
    # Ana and Bo could not; Ana and Dee, Bo and Dee, Cy and Dee could, and do not
    assert worth.times_together == {0: 3, 1: 2}


def test_parts_of_one_evening_are_its_courses():
    plan = Plan.of(Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 2), [[0, 1, 2, 3], [0, 2, 1, 3]])
    first, second = worth_of(plan).parts
    assert (first.name, first.guests, first.new_pairs, first.again) == ("Main", 4, 2, 0)
    assert (second.name, second.new_pairs, second.again) == ("Dessert", 2, 0)


def test_who_missed_what_is_told_those_first_who_missed_most():
    rules = [Present("2", ("Main",)), Present("3", ())]
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x4", ["Soup", "Main"]).changed(rules=rules)
    plan = Plan.of(dinner, [[0, -1, -1], [0, 1, -1]])
    assert worth_of(plan).sat_out == [(2, 2), (1, 1)]
    whole = Plan.of(Dinner.of(["Ana", "Bo"], "1x4", 1), [[0, 1]])
    assert worth_of(plan, whole).sat_out == [(2, 2)], "an evening is missed if no course is had"


def test_who_meets_fewest_comes_first_and_goals_are_of_their_evening():
    guests = [Guest("Ana", goal=3), Guest("Bo"), Guest("Cy", goal=1)]
    plan = Plan.of(Dinner.of(guests, "2x2", 1, meet="table"), [[0, 1, 2]])
    worth = worth_of(plan)
    assert worth.fewest_first == [2, 0, 1]
    assert worth.goals == (Goal(0, 0, 1, 3), Goal(0, 2, 0, 1))
    both = worth_of(plan, plan)
    assert [goal.evening for goal in both.goals] == [0, 1, 0, 1]
    assert both.verdict.new_pairs == 1
    assert both.parts[1].introductions == 0


def test_the_graph_before_and_after():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x2,1x2", 1, meet="table", knows=[("Bo", "Cy")])
    worth = worth_of(Plan.of(dinner, [[0, 1, 2]]))
    assert (worth.before.strangers, worth.after.strangers) == (2, 1)
    assert (worth.before.alone, worth.after.alone) == (1, 0)
    assert worth.knew.tolist() == [0, 1, 1]
