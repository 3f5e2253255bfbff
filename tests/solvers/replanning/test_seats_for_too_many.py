from functools import cache

import numpy as np
import pytest

from seating import Apart, Dinner, Guest, Impossible, Plan
from seating.changes.lock import Lock
from seating.changes.locked_seats import locked_seats
from seating.evening.evening_changes import EveningChanges, Newcomer
from seating.score.score import judge
from seating_solvers import Budget, solve
from seating_solvers.replanning.changes_told import added_told, who_sits_on_added
from seating_solvers.replanning.replan import replan

BUDGET = Budget(seconds=None, iterations=8_000)
NAMES = [f"Guest {number}" for number in range(24)]
DINNER = Dinner.of(NAMES, "2x6,1x6:long,1x6:square", 3)
LATER = frozenset({1, 2})


@cache
def printed():
    return solve(DINNER, BUDGET).plan


def uma(number=100, courses=LATER, card_of=None):
    name = "Uma Umber" if number == 100 else f"New {number}"
    return Newcomer(Guest(name, str(number), own_id=False), courses, card_of)


def replanned(changes, plan=None, **more):
    return replan(printed() if plan is None else plan, changes, BUDGET, seed=1, **more)


def test_a_guest_too_many_gets_a_chair_at_another_table_each_course():
    found = replanned(EveningChanges(1, newcomers=(uma(),)))
    plan = found.chosen.plan
    chairs = who_sits_on_added(plan, found.changes)
    assert [(one.course, one.guest, one.seat) for one in chairs] == [(1, 24, 7), (2, 24, 7)]
    assert chairs[0].table != chairs[1].table
    assert found.menu.steps[0].cards == 0
    assert not found.chosen.score.broken
    main, dessert = (plan.dinner.tables[one.table].name for one in chairs)
    assert added_told(plan, found.changes) == [
        f"No seat is free: chairs are added for Uma Umber at table {main} (Main) and table "
        f"{dessert} (Dessert)."
    ]


def test_everybody_else_sits_where_they_sat_and_what_was_served_is_worth_as_much():
    found = replanned(EveningChanges(1, newcomers=(uma(),)), cards="none")
    plan = found.chosen.plan
    for guest in range(24):
        assert plan.itinerary(guest) == printed().itinerary(guest)
        assert plan.neighbours(0, guest) == printed().neighbours(0, guest)
    served = [judge(one).by_course[0] for one in (printed(), plan)]
    assert served[0] == served[1]
    assert (plan.dinner.open_seats[0] == printed().dinner.open_seats[0]).all()


def test_a_free_seat_comes_before_a_chair():
    found = replanned(EveningChanges(1, {3: frozenset({2})}, newcomers=(uma(),)), cards="none")
    chairs = who_sits_on_added(found.chosen.plan, found.changes)
    assert [one.course for one in chairs] == [2]
    assert (
        "a chair is added for Uma Umber at table" in added_told(found.chosen.plan, found.changes)[0]
    )
    nobody = replanned(EveningChanges(1, {3: frozenset()}, newcomers=(uma(),)))
    assert not nobody.changes.added_seats
    assert not any(table.added for table in nobody.dinner.tables)


def test_several_guests_sit_at_different_tables_and_change_places_with_nobody():
    newcomers = tuple(uma(100 + number) for number in range(3))
    found = replanned(EveningChanges(1, newcomers=newcomers), cards="none")
    chairs = who_sits_on_added(found.chosen.plan, found.changes)
    assert len(chairs) == 6
    for course in (1, 2):
        assert len({one.table for one in chairs if one.course == course}) == 3
    for guest in (24, 25, 26):
        assert len({one.table for one in chairs if one.guest == guest}) == 2


def test_a_table_where_a_rule_would_be_broken_gets_no_chair():
    enemy = printed().dinner.guests[int(printed().at(1, 0)[0].guest)].id
    changes = EveningChanges(1, newcomers=(uma(),), rules=(Apart(("100", enemy)),))
    found = replanned(changes, cards="none")
    assert not found.chosen.score.broken


def test_closed_and_locked_tables_get_none():
    held = locked_seats(printed(), [Lock(table="1"), Lock(table="2"), Lock(table="3")])
    found = replanned(EveningChanges(2, newcomers=(uma(courses=frozenset({2})),)), held=held)
    (chair,) = who_sits_on_added(found.chosen.plan, found.changes)
    assert chair.table == 3
    held = locked_seats(printed(), [Lock()])
    with pytest.raises(Impossible, match="too few"):
        replanned(EveningChanges(1, newcomers=(uma(),)), held=held)


def test_without_chairs_or_with_more_guests_than_tables_it_is_impossible():
    changes = EveningChanges(1, newcomers=(uma(),))
    with pytest.raises(Impossible, match="1 too few") as one:
        replanned(changes, extra_seats="none")
    assert "--open" in str(one.value)
    crowd = tuple(uma(100 + number) for number in range(5))
    with pytest.raises(Impossible, match="5 too few"):
        replanned(EveningChanges(1, newcomers=crowd))


def test_a_second_time_the_chairs_of_the_first_stay():
    first = replanned(EveningChanges(1, newcomers=(uma(),)), cards="none").chosen.plan
    again = EveningChanges(2, newcomers=(uma(101, frozenset({2})),))
    second = replanned(again, first, cards="none")
    plan = second.chosen.plan
    assert isinstance(plan, Plan)
    assert plan.itinerary(24) == first.itinerary(24)
    (chair,) = who_sits_on_added(plan, second.changes)
    assert chair.guest == 25
    assert (plan.dinner.open_seats[:2] == first.dinner.open_seats[:2]).all()
    assert int(plan.dinner.open_seats[2].sum()) == 26
    assert np.array_equal(plan.sizes[:2], first.sizes[:2])


def test_the_guest_who_takes_a_card_over_needs_no_chair():
    changes = EveningChanges(1, {7: frozenset()}, (uma(card_of=7), uma(101)))
    found = replanned(changes, cards="none")
    assert {one.guest for one in who_sits_on_added(found.chosen.plan, found.changes)} == {25}
