"""Movements in plan.json."""

import msgspec
import numpy as np
import pytest

from seating import Dinner, InputError, Plan, Present
from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.planfile import PlanReport, decode, encode
from seating.planfile.movement_of_plan import movement_of, saved_movement
from seating.planfile.plan_layout import SavedMovement
from tests.seating.movement.test_movement import some_ways

ROOM = "2x8:long,1x6"
DINNER = Dinner.of([f"Guest {one}" for one in range(22)], ROOM, 3)
PLACES = Places(DINNER.tables)


def kept(movement, dinner=DINNER):
    plan = Plan.of(dinner, movement.seats(np.arange(22), 3))
    return decode(encode(plan, PlanReport(movement=saved_movement(movement))))


@pytest.mark.parametrize("way", some_ways(), ids=lambda way: way.name)
@pytest.mark.parametrize("held", [(), (1, 9)])
def test_a_movement_comes_back_as_it_was(way, held):
    movement = Movement(PLACES, way, held)
    back = movement_of(*kept(movement))
    assert back.way == way
    assert back.leads.tolist() == movement.leads.tolist()
    assert back.sentence("de") == movement.sentence("de")


def test_who_is_away_is_followed_all_the_same():
    movement = Movement(PLACES, some_ways()[4])
    seats = movement.seats(np.arange(22), 3)
    rules = [Present("1", ("Starter", "Dessert")), Present("2", ("Dessert",))]
    dinner = DINNER.changed(rules=tuple(rules))
    plan = Plan.of(dinner, np.where(dinner.present, seats, -1))
    report = PlanReport(movement=saved_movement(movement))
    assert movement_of(plan, report).leads.tolist() == movement.leads.tolist()


def test_a_plan_without_one():
    plan = Plan.of(DINNER, Movement(PLACES, some_ways()[0]).seats(np.arange(22), 3))
    with pytest.raises(InputError, match="follows no movement"):
        movement_of(plan, PlanReport())


def test_a_plan_that_was_changed_by_hand():
    plan, report = kept(Movement(PLACES, some_ways()[4]))
    with pytest.raises(InputError, match="not where its movement leads"):
        movement_of(plan.swapped(1, 0, 5), report)


@pytest.mark.parametrize(
    "changed",
    [
        {"way": "walking"},
        {"numbers": {}},
        {"numbers": {"steps": 3}},
        {"numbers": {"steps": [1]}},
        {"numbers": {"steps": [2**70] * 8}},
        {"places": [0, 0]},
        {"places": [99]},
        {"held": [99]},
    ],
)
def test_what_does_not_hold_together_is_said(changed):
    plan, report = kept(Movement(PLACES, some_ways()[4]))
    assert isinstance(report.movement, SavedMovement)
    broken = msgspec.structs.replace(report.movement, **changed)
    with pytest.raises(InputError):
        movement_of(plan, msgspec.structs.replace(report, movement=broken))
