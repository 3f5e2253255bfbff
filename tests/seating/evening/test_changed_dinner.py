import numpy as np
import pytest

from seating import Apart, Closed, Dinner, Guest, Impossible, InputError, Plan, Present
from seating.evening.changed_dinner import changed_dinner, unmoved_plan
from seating.evening.evening_changes import EveningChanges, Newcomer
from seating.people.pairs import PairTable
from seating.room.table import Table
from seating.rules.shared.those import Those

DINNER = Dinner.of(
    [Guest(name, fields={"team": team}) for name, team in zip("ABCDEF", "xxyyzz", strict=True)],
    "2x4",
    3,
    known_by="team",
).changed(earlier=PairTable.of(6, {(0, 3): 2}), wishes=((0, 5),))
SEATS = [[0, 1, 2, 4, 5, 6], [4, 1, 6, 0, 5, 2], [0, 5, 2, 4, 1, 6]]
PLAN = Plan.of(DINNER, SEATS)
NOBODY: frozenset[int] = frozenset()


def of(changes, plan=PLAN):
    dinner = changed_dinner(plan.dinner, changes)
    return dinner, unmoved_plan(plan, dinner, changes)


def new(name="N", courses=(1, 2), card_of=None):
    return Newcomer(Guest(name, "77", own_id=False), frozenset(courses), card_of)


def test_who_stays_away_was_there_at_what_was_served_and_is_still_known():
    dinner, plan = of(EveningChanges(1, {0: NOBODY}))
    assert dinner.present[:, 0].tolist() == [True, False, False]
    assert plan.seats[:, 0].tolist() == [0, -1, -1]
    assert (plan.seats[:, 1:] == PLAN.seats[:, 1:]).all()
    assert dinner.acquaintances.know(0, 1)
    assert dinner.earlier[0, 3] == 2


def test_who_stays_away_from_the_first_course_on_may_come_after_all():
    dinner, plan = of(EveningChanges(0, {0: NOBODY}))
    assert not dinner.present[:, 0].any()
    again, _ = of(EveningChanges(2, {0: frozenset({2})}), plan)
    assert again.present[:, 0].tolist() == [False, False, True]
    assert sum(isinstance(rule, Present) for rule in again.rules) == 1


def test_a_rule_on_who_is_there_holds_for_the_others_of_its_kind():
    late = DINNER.changed(rules=(Present(Those("team", ("x",)), ("Main", "Dessert")),))
    plan = Plan.of(late, np.where(late.present, SEATS, -1))
    dinner, _ = of(EveningChanges(2, {0: NOBODY}), plan)
    assert dinner.present[:, 0].tolist() == [False, True, False]
    assert dinner.present[:, 1].tolist() == [False, True, True]


def test_newcomers_stand_behind_all_others_and_bring_whom_they_know():
    changes = EveningChanges(
        1,
        newcomers=(new(),),
        known=((2, 6, 3),),
        wishes=((6, 1),),
        interest=((1, 6, 4),),
        rules=(Apart(("77", "1")),),
    )
    dinner, plan = of(changes)
    assert dinner.guests[6].name == "N"
    assert dinner.guests[6].key
    assert dinner.acquaintances.strength[6, 2] == 3
    assert dinner.acquaintances.know(0, 1)
    assert dinner.interest[6, 1] == 4
    assert dinner.wishes == ((0, 5), (6, 1))
    assert dinner.present[:, 6].tolist() == [False, True, True]
    assert (plan.seats[:, 6] == -1).all()
    assert dinner.earlier[0, 3] == 2


def test_whoever_takes_a_place_sits_there_and_keys_of_others_stay():
    dinner, plan = of(EveningChanges(1, {3: NOBODY}, (new(card_of=3),)))
    assert plan.seats[:, 6].tolist() == [-1, 0, 4]
    assert plan.seats[:, 3].tolist() == [4, -1, -1]
    before = changed_dinner(DINNER, EveningChanges(0))
    assert [guest.key for guest in dinner.guests[:6]] == [guest.key for guest in before.guests]


def test_at_a_table_that_is_closed_nobody_sits_from_then_on():
    opened = (Table("9", 6),)
    dinner, plan = of(EveningChanges(1, closed={0: frozenset({1, 2})}, opened=opened))
    assert dinner.rules == (Closed(("1",), courses=("Main", "Dessert")),)
    assert (plan.seats[0] == PLAN.seats[0]).all()
    assert (plan.occupants[1:, :4] == -1).all()
    assert (plan.seats[1:] == np.where(PLAN.seats[1:] >= 4, PLAN.seats[1:], -1)).all()


def test_what_cannot_be_is_an_error():
    with pytest.raises(Impossible, match="too few"):
        of(EveningChanges(0, closed={0: frozenset({0})}))
    with pytest.raises(InputError, match="ids of guests must differ"):
        of(EveningChanges(0, newcomers=(Newcomer(Guest("N", "3"), frozenset({0})),)))
    with pytest.raises(InputError, match="name of a table"):
        of(EveningChanges(0, opened=(Table("2", 4),)))
