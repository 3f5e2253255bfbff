"""Whom a guest may look out for at the table, and what that tells of others: nothing."""

import pytest

from seating import Dinner, Guest, Plan, Table
from seating.outputs.print.cards.whom_to_meet import ToMeet, whom_to_meet
from seating.score.gets_to_talk import GetsToTalk
from tests.seating.intake.reading import read

ROOM = [Table("Oak", 4, x=0, y=0), Table("Elm", 4, x=5, y=3)]


def _plan(wishes=((0, 2),), knows=()) -> Plan:
    guests = [
        Guest("Ana", fields={"interests": "Opera; chess; -"}),
        Guest("Bo", fields={"interests": "sailing, opera"}),
        Guest("Cy", fields={"interests": "-"}),
        Guest("Di"),
    ]
    dinner = Dinner.of(guests, ROOM, 2, knows=knows).changed(wishes=wishes)
    return Plan.of(dinner, [[0, 1, 2, 3], [4, 0, 1, 2]])


def whom(plan: Plan, guest: int, courses=None) -> list[ToMeet]:
    there = range(len(plan.dinner.courses)) if courses is None else courses
    return whom_to_meet(GetsToTalk(plan), guest, there)


def test_whom_one_wished_to_meet_stands_before_those_of_like_interests():
    plan = _plan()
    assert whom(plan, 0) == [ToMeet(2, (), 0), ToMeet(1, ("opera",), 0)]
    assert whom(plan, 0, [1]) == [], "nobody of them is at the table"
    assert whom(plan, 1) == [ToMeet(0, ("Opera",), 0)]


def test_people_who_know_each_other_need_no_looking_out():
    assert whom(_plan(knows=[("Ana", "Cy"), ("Ana", "Bo")]), 0) == []


@pytest.mark.parametrize("wish", [(2, 0), (1, 0), (3, 0), (2, 1), (0, 1), (0, 3)])
def test_a_wish_changes_nothing_on_anybody_elses_card(wish):
    without, with_it = _plan(wishes=()), _plan(wishes=(wish,))
    for guest in set(range(4)) - {wish[0]}:
        assert whom(without, guest) == whom(with_it, guest)


def test_a_wish_read_from_a_list_is_on_the_card_of_whose_it_is():
    dinner = read("name,wants\nAna,Eve\nEve,\n", courses="1").dinner
    plan = Plan.of(dinner, [[0, 1]])
    assert whom(plan, 0) == [ToMeet(1, (), 0)]
    assert whom(plan, 1) == []


def test_three_at_most():
    guests = [Guest(f"Guest {n}", fields={"interests": "opera"}) for n in range(6)]
    plan = Plan.of(Dinner.of(guests, "1x6", 1).changed(wishes=((0, 5),)), [list(range(6))])
    assert [one.guest for one in whom(plan, 0)] == [5, 1, 2]


def test_nobody_looks_out_for_somebody_out_of_reach():
    guests = [Guest(f"Guest {n}", fields={"interests": "opera"}) for n in range(8)]
    plan = Plan.of(Dinner.of(guests, "1x8", 1).changed(wishes=((0, 4),)), [list(range(8))])
    assert [one.guest for one in whom(plan, 0)] == [1, 2, 6]
    everyone = Dinner.of(guests, "1x8", 1, meet="table").changed(wishes=((0, 4),))
    assert [one.guest for one in whom(Plan.of(everyone, plan.seats), 0)] == [4, 1, 2]


def test_nobody_twice_and_every_course_has_its_turn():
    guests = [Guest(f"Guest {n}", fields={"interests": "opera"}) for n in range(9)]
    dinner = Dinner.of(guests, "3x3", 3, meet="table")
    seats = [[0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 3, 2, 4, 5, 6, 7, 8], [0, 3, 1, 4, 2, 5, 6, 7, 8]]
    plan = Plan.of(dinner, seats)
    found = whom(plan, 0)
    assert len({one.guest for one in found}) == len(found) == 3
    assert [one.course for one in found] == [0, 1, 2]
