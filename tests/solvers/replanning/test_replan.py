from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from seating import At, Closed, Dinner, Guest, Impossible, InputError, Plan, Stays
from seating.evening.evening_changes import EveningChanges, Newcomer
from seating.room.table import Table
from seating.score.score import judge
from seating_solvers import Budget, solve
from seating_solvers.replanning.replan import replan

BUDGET = Budget(seconds=None, iterations=60_000)
GUESTS = [Guest(f"Guest {number}", fields={"team": f"{number % 6}"}) for number in range(36)]
DINNER = Dinner.of(GUESTS, "6x8", 3, known_by="team")
NOBODY: frozenset[int] = frozenset()
LATER = frozenset({1, 2})


@cache
def printed():
    return solve(DINNER, BUDGET).plan


def newcomer(number=100, courses=LATER, card_of=None, **fields):
    return Newcomer(Guest(f"New {number}", str(number), fields, own_id=False), courses, card_of)


def replanned(changes, plan=None, **more):
    return replan(printed() if plan is None else plan, changes, BUDGET, seed=1, **more)


def test_served_courses_are_identical_and_everybody_who_is_there_has_one_seat():
    changes = EveningChanges(1, {3: NOBODY, 9: frozenset({2})}, (newcomer(),))
    found = replanned(changes)
    for step in found.menu.steps:
        seats = step.plan.seats
        assert (seats[0, :36] == printed().seats[0]).all()
        assert seats[0, 36] == -1
        assert ((seats >= 0) == found.dinner.present).all()
        assert not step.score.broken


def test_each_step_of_the_menu_changes_more_cards_and_is_better():
    steps = replanned(EveningChanges(0, {3: NOBODY, 4: NOBODY, 20: NOBODY})).menu.steps
    assert len(steps) > 2
    assert steps[0].cards == 0
    absent = np.isin(np.arange(36), [3, 4, 20])
    assert (
        steps[0].plan.seats == np.where(np.isin(np.arange(36), [3, 4, 20]), -1, printed().seats)
    ).all()
    for one, two in pairwise(steps):
        assert one.cards < two.cards
        assert one.score.levels[:3] < two.score.levels[:3]
    for step in steps:
        here = np.flatnonzero(~absent)
        changed = (step.plan.seats != printed().seats)[:, here].any(axis=0)
        assert step.whose == tuple(here[changed].tolist())


def test_the_usual_choice_is_the_last_step_at_which_a_card_brings_an_introduction():
    found = replanned(EveningChanges(0, {3: NOBODY, 4: NOBODY, 20: NOBODY}))
    values = [step.score.expected - step.cards for step in found.menu.steps]
    assert found.chosen is found.menu.steps[int(np.argmax(values))]
    assert replanned(found.changes, cards="none").chosen.cards == 0
    free = replanned(found.changes, cards="free")
    assert free.chosen is free.menu.steps[-1]
    three = replanned(found.changes, cards=3).chosen
    assert three.cards <= 3
    with pytest.raises(InputError, match="must change"):
        replanned(EveningChanges(1, closed={0: LATER}), cards=1)


def test_a_plan_at_its_bound_keeps_all_its_cards_when_somebody_stays_away():
    dinner = Dinner.of([f"Guest {number}" for number in range(64)], "8x8", 3, meet="table")
    plan = solve(dinner, BUDGET).plan
    found = replanned(EveningChanges(0, {5: NOBODY}), plan)
    assert found.chosen.cards == 0
    assert found.chosen.score.weighted == judge(plan).score.weighted - 21


def test_whoever_takes_a_card_over_sits_where_it_says():
    found = replanned(EveningChanges(1, {7: NOBODY}, (newcomer(card_of=7),)), cards="free")
    seats = found.chosen.plan.seats
    assert seats[1:, 36].tolist() == printed().seats[1:, 7].tolist()
    assert (seats[1:, 7] == -1).all()
    assert seats[0, 7] == printed().seats[0, 7]


def test_locked_seats_are_not_touched_nor_are_locked_empty_ones_taken():
    free = np.flatnonzero(printed().occupants[1] < 0)
    held = {
        (1, int(free[0])): -1,
        (1, int(printed().seats[1, 8])): 8,
        (2, int(printed().seats[2, 30])): 30,
    }
    changes = EveningChanges(1, {3: NOBODY}, tuple(newcomer(number) for number in (100, 101)))
    for step in replanned(changes, held=held, cards="free").menu.steps:
        for (course, seat), guest in held.items():
            assert step.plan.occupants[course, seat] == guest


def test_the_lock_on_somebody_who_stays_away_holds_nothing():
    held = {(course, int(printed().seats[course, 8])): 8 for course in range(3)}
    step = replanned(EveningChanges(0, {8: NOBODY}), held=held).chosen
    assert (step.plan.seats[:, 8] == -1).all()


def test_a_broken_rule_is_mended_whatever_cards_it_costs():
    changes = EveningChanges(1, closed={0: LATER})
    dinner = DINNER.changed(rules=(At("5", "2"),))
    plan = solve(dinner, BUDGET).plan
    assert not judge(plan).breaks
    found = replanned(changes, plan)
    assert not found.chosen.score.broken
    assert (found.chosen.plan.occupants[1:, :8] == -1).all()
    assert judge(Plan(found.dinner, found.menu.steps[0].plan.seats)).score.broken == 0


def test_guests_who_stay_on_one_seat_are_moved_at_all_courses_or_none():
    dinner = DINNER.changed(rules=(Stays("5"), Stays("9")))
    plan = solve(dinner, BUDGET).plan
    found = replanned(EveningChanges(0, {3: NOBODY, 20: NOBODY}), plan, cards="free")
    for step in found.menu.steps:
        assert len(set(step.plan.seats[:, 4].tolist())) == 1
        assert not step.score.broken


def test_guests_of_a_closed_table_find_seats_and_an_opened_one_is_used():
    changes = EveningChanges(1, closed={0: LATER}, opened=(Table("7", 8),))
    found = replanned(changes)
    assert not found.chosen.score.broken
    assert any(isinstance(rule, Closed) for rule in found.dinner.rules)
    assert found.chosen.cards >= int((printed().sizes[1:, 0] > 0).sum())
    assert found.dinner.tables[-1].name == "7"


def test_too_few_seats_are_impossible():
    crowd = tuple(newcomer(number) for number in range(100, 113))
    with pytest.raises(Impossible, match="too few"):
        replanned(EveningChanges(1, {}, crowd), extra_seats="none")
    full = {(1, int(seat)): -1 for seat in np.flatnonzero(printed().occupants[1] < 0)}
    with pytest.raises(Impossible, match="locked"):
        replanned(EveningChanges(1, {}, (newcomer(),)), held=full, extra_seats="none")


def test_a_seed_and_iterations_decide_what_is_found():
    changes = EveningChanges(1, {3: NOBODY, 4: NOBODY}, (newcomer(),))
    one, two = (replanned(changes) for _ in range(2))
    assert [step.plan.seats.tolist() for step in one.menu.steps] == [
        step.plan.seats.tolist() for step in two.menu.steps
    ]


def test_of_plans_as_good_that_is_taken_which_moves_nobody_again():
    dinner = Dinner.of([f"Guest {number}" for number in range(12)], "3x4", 1, meet="table")
    plan = Plan.of(dinner, [list(range(12))])
    changes = EveningChanges(0, rules=(At("1", "3"),))
    first = replanned(changes, plan).chosen
    assert first.whose[0] == 0
    assert len(first.whose) == 2
    moved = np.zeros(12, dtype=np.int64)
    moved[first.whose[1]] = 5
    again = replanned(changes, plan, moved=moved).chosen
    assert again.cards == 2
    assert again.whose[1] != first.whose[1]


def test_nothing_is_changed_where_nothing_is_to_be_gained():
    dinner = Dinner.of([f"Guest {number}" for number in range(16)], "4x4", 3, meet="table")
    plan = solve(dinner, BUDGET).plan
    found = replanned(EveningChanges(0), plan)
    assert [step.cards for step in found.menu.steps] == [0]
    assert (found.chosen.plan.seats == plan.seats).all()
    assert isinstance(found.chosen.plan, Plan)
