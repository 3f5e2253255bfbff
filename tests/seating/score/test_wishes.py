"""Wishes to meet: what counts as granted, and who says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Acquaintances, Dinner, InputError, Plan, Table, judge
from seating.score.wishes import Wish
from tests.dinners import plans
from tests.seating.intake.reading import read

NAMES = ["Ana", "Bo", "Cy", "Dee"]
DINNER = Dinner.of(NAMES, (Table("Oak", 2), Table("Elm", 2)), 1).changed(wishes=((0, 1), (2, 0)))


def test_a_wish_is_granted_by_sitting_close():
    plan = Plan.of(DINNER, [[0, 1, 2, 3]])
    assert judge(plan).wishes == (Wish(0, 1, True), Wish(2, 0, False))
    assert judge(plan.swapped(0, 1, 2)).wishes == (Wish(0, 1, False), Wish(2, 0, True))


def test_a_long_table_is_too_long_for_a_wish():
    dinner = Dinner.of(NAMES, (Table("Oak", 24, "long"),), 1).changed(wishes=((0, 1),))
    assert judge(Plan.of(dinner, [[0, 11, 1, 2]])).wishes == (Wish(0, 1, False),)
    assert judge(Plan.of(dinner, [[0, 1, 10, 11]])).wishes == (Wish(0, 1, True),)


def test_to_have_met_before_grants_nothing():
    dinner = DINNER.changed(acquaintances=Acquaintances.of(4, [(0, 2)]))
    assert [one.granted for one in judge(Plan.of(dinner, [[0, 1, 2, 3]])).wishes] == [True, False]


def test_wishes_are_of_two_guests_who_are_there():
    for wrong in ((0, 4), (-1, 0), (1, 1)):
        with pytest.raises(InputError, match="a wish is of one of 4 guests"):
            DINNER.changed(wishes=(wrong,))
    with pytest.raises(InputError, match="one wish twice"):
        DINNER.changed(wishes=((0, 1), (0, 1)))


def test_the_list_says_whose_wish_it_is():
    dinner = read("name,wants\nAna,Cy; Bo\nBo,Ana\nCy,\n").dinner
    assert dinner.wishes == ((0, 1), (0, 2), (1, 0))
    assert dinner.interest[0, 1] == 5


def test_who_lacks_most_comes_first():
    dinner = read("name,goal\nAna,1\nBo,9\nCy,\n").dinner
    verdict = judge(Plan.of(dinner, [[0, 1, 2]] * 3))
    assert verdict.short == ((1, 7),)
    assert verdict.score.shortfall == 7


@given(plans(), st.data())
def test_a_wish_is_granted_by_half_a_chance_this_evening(plan, data):
    people = len(plan.dinner.guests)
    pairs = [(one, two) for one in range(people) for two in range(people) if one != two]
    wishes = data.draw(st.lists(st.sampled_from(pairs), unique=True, max_size=5)) if pairs else []
    dinner = plan.dinner.changed(wishes=tuple(wishes))
    found = judge(Plan(dinner, plan.seats)).wishes
    assert [(one.guest, one.other) for one in found] == wishes
    for one in found:
        talk = 0
        for course in range(len(dinner.courses)):
            here, there = plan.sitting(course, one.guest), plan.sitting(course, one.other)
            if here and there and here.table == there.table and dinner.meeting[course]:
                between = dinner.talk.between(dinner.tables[here.table])
                talk += int(between[here.seat - 1, there.seat - 1])
        assert one.granted == (talk >= dinner.talk.worth.half)
