"""Several evenings counted as one."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Acquaintances, Closed, Dinner, Guest, Plan, Present, Stays, Table, judge
from seating.dinner.joined_plan import joined_plan
from seating.score.history import remembered
from seating.score.random_baseline import random_plan


def evening(names, tables="2x4", courses=2, seed=1, **changes):
    dinner = Dinner.of(names, tables, courses).changed(**changes)
    return random_plan(dinner, np.random.default_rng(seed))


def test_one_evening_is_itself():
    plan = evening(["Ana", "Bo", "Cy"], title="May")
    joined = joined_plan([plan])
    assert joined.plan is plan
    assert joined.names == ("May",)
    assert joined.courses == (range(2),)


def test_everybody_is_there_once_with_all_courses():
    first = evening(["Ana", "Bo", "Cy", "Di"], title="May")
    second = evening(["Di", "Ed", "Ana"], "1x4", 3, title="June")
    joined = joined_plan([first, second])
    dinner = joined.plan.dinner
    assert [guest.name for guest in dinner.guests] == ["Ana", "Bo", "Cy", "Di", "Ed"]
    assert [course.name for course in dinner.courses][:3] == [
        "May · Main",
        "May · Dessert",
        "June · Starter",
    ]
    assert joined.people[1].tolist() == [3, 4, 0]
    assert joined.courses == (range(2), range(2, 5))
    assert not dinner.present[2:, 1].any(), "Bo is on no list of June"
    assert not [one for _, one in judge(joined.plan).breaks]


def test_tables_that_are_alike_are_one_and_others_keep_their_name():
    first = evening(["Ana", "Bo"], [Table("Rose", 4), Table("Fern", 4)], title="May")
    second = evening(["Ana", "Bo"], [Table("rose", 4), Table("Fern", 6)], title="June")
    dinner = joined_plan([first, second]).plan.dinner
    assert [table.name for table in dinner.tables] == ["Rose", "Fern", "Fern (June)"]
    assert dinner.open_seats.tolist() == [[4, 4, 0], [4, 4, 0], [4, 0, 6], [4, 0, 6]]


def test_closed_seats_stay_closed():
    rules = [Closed(("1",), (2,), ("Main",)), Closed(("2",), (), ("Dessert",))]
    first = evening(["Ana", "Bo"], rules=rules)
    dinner = joined_plan([first, evening(["Ana", "Bo"])]).plan.dinner
    assert dinner.open_seats.tolist() == [[3, 4], [4, 0], [4, 4], [4, 4]]


def test_evenings_of_one_title_are_numbered():
    plans = [evening(["Ana", "Bo"], title="Supper"), evening(["Ana", "Bo"], title="Supper")]
    assert joined_plan(plans).names == ("1 Supper", "2 Supper")
    assert joined_plan(plans, ["a", "b"]).names == ("a", "b")


def test_a_later_list_says_nothing_of_pairs_whom_an_earlier_one_has():
    names = ["Ana", "Bo", "Cy", "Di"]
    first = evening(names, acquaintances=Acquaintances.of(4, [(0, 1)]))
    known = remembered(first.dinner.guests, first, first.dinner.talk)
    assert len(known.talk)
    second = evening([*names, "Ed"], seed=2, acquaintances=Acquaintances.of(5, [(2, 3), (0, 4)]))
    dinner = joined_plan([first, second]).plan.dinner
    assert list(dinner.acquaintances.strength) == [(0, 1, 2), (0, 4, 2)]
    assert not len(dinner.acquaintances.talk)


def test_namesakes_keep_ids_of_their_own():
    first = evening([Guest("Ana", "a"), Guest("Bo")])
    second = evening([Guest("Ana", "x"), Guest("Ana", "y"), Guest("2")])
    ids = [guest.id for guest in joined_plan([first, second]).plan.dinner.guests]
    assert len(set(ids)) == len(ids)


def test_rules_and_goals_of_an_evening_are_left_to_it():
    guests = [Guest("Ana", goal=3), Guest("Bo")]
    first = evening(guests, rules=[Stays("1"), Present("2", ("Main",))])
    dinner = joined_plan([first, evening(["Ana", "Bo"])]).plan.dinner
    assert {type(rule) for rule in dinner.rules} <= {Present, Closed}
    assert not any(guest.goal for guest in dinner.guests)
    assert dinner.present.tolist() == [[True, True], [True, False], [True, True], [True, True]]


@pytest.mark.parametrize("count", [2, 3])
@given(seed=st.integers(0, 1000))
def test_introductions_add_up_from_evening_to_evening(count, seed):
    """What each evening adds, given those before it, is what all of them are worth."""
    generator = np.random.default_rng(seed)
    names = [f"Guest {number}" for number in range(9)]
    plans: list[Plan] = []
    total = 0
    for _ in range(count):
        there = [name for name in names if generator.random() < 0.7] or names[:1]
        dinner = Dinner.of(there, "3x4", 2)
        known = dinner.acquaintances
        for plan in plans:
            known |= remembered(dinner.guests, plan, dinner.talk)
        plans.append(random_plan(replace(dinner, acquaintances=known), generator))
        total += judge(plans[-1]).introductions
    assert judge(joined_plan(plans).plan).introductions == total
