import numpy as np
from hypothesis import given

from seating import Dinner, Guest, Plan, Talk, judge
from seating.score.history import remembered
from tests.dinners import plans

TABLE = Talk("table")


def evening(*guests):
    """Two earlier courses at one table of all these guests."""
    dinner = Dinner.of(guests, f"{len(guests)}", 2, meet="table")
    return Plan.of(dinner, [list(range(len(guests)))] * 2)


def talked(guests, earlier):
    return list(remembered(Dinner.of(guests).guests, earlier, TABLE).talk)


def test_names_that_both_evenings_know_once():
    assert talked(["Cy", "Bo", "Ana"], evening("Ana", "Bo")) == [(1, 2, 2)]
    assert talked(["cy", "BO\u200b"], evening("Bo", "Cy")) == [(0, 1, 2)]


def test_ids_go_before_names():
    earlier = evening(Guest("Ana Ruiz", "a"), Guest("Bo", "b"))
    assert talked([Guest("Ana Lund", "a"), Guest("Bo", "b")], earlier) == [(0, 1, 2)]


def test_numbers_in_a_list_are_no_ids():
    assert talked(["Dee", "Eve"], evening("Ana", "Bo")) == []


def test_namesakes_are_not_guessed():
    earlier = evening("Ana", "Ana", "Bo")
    assert talked(["Ana", "Bo"], earlier) == []
    assert talked(["Ana", "Ana", "Bo"], evening("Ana", "Bo")) == []


def test_namesakes_with_ids_are_known():
    twins = (Guest("Ana", "a1"), Guest("Ana", "a2"), Guest("Bo", "b"))
    assert talked(twins, evening(twins[1], twins[2])) == [(1, 2, 2)]


def test_nobody_is_two_earlier_guests():
    earlier = evening(Guest("Ana Ruiz", "a"), Guest("Ana", "z"), Guest("Bo", "b"))
    tonight = [Guest("Ana", "a"), Guest("Bo", "b")]
    assert talked(tonight, earlier) == [(0, 1, 2)]


def test_tonights_way_to_meet_counts_the_earlier_seats():
    earlier = evening("Ana", "Bo")
    near = remembered(earlier.dinner.guests, earlier, Talk("near"))
    across = Talk("near").between(earlier.dinner.tables[0])[0, 1]
    assert near.talk[0, 1] == 2 * across


@given(plans())
def test_an_evening_repeated_gains_what_a_longer_one_would(plan):
    dinner = plan.dinner
    after = remembered(dinner.guests, plan, dinner.talk)
    again = dinner.changed(acquaintances=dinner.acquaintances | after)
    names = [f"Course {number}" for number in range(2 * len(dinner.courses))]
    long = Dinner.of(dinner.guests, dinner.tables, names).changed(
        acquaintances=dinner.acquaintances, interest=dinner.interest, talk=dinner.talk
    )
    both = judge(Plan.of(long, np.concatenate([plan.seats, plan.seats]))).introductions
    first = judge(plan).introductions
    assert first + judge(Plan.of(again, plan.seats)).introductions == both
