"""Any plan with its guests walking by a movement instead, and the report that says so."""

import msgspec
import numpy as np

from seating import Plan
from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.letters_move_on import LettersMoveOn, centred
from seating.movement.ways.way import Way
from seating.planfile import PlanReport
from seating.planfile.movement_of_plan import saved_movement


def moved(
    plan: Plan, report: PlanReport | None = None, way: Way | None = None
) -> tuple[Plan, PlanReport]:
    """The guests of a plan begin in the order of the list, at the first places of the room."""
    dinner = plan.dinner
    places = Places(dinner.tables)
    movement = Movement(places, way or LettersMoveOn(centred(int(places.sizes.max()))))
    seats = movement.seats(np.arange(len(dinner.guests)), len(dinner.courses))
    walked = Plan.of(dinner, np.where(dinner.present, seats, -1))
    kept = msgspec.structs.replace(report or PlanReport(), movement=saved_movement(movement))
    return walked, kept
