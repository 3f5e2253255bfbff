"""A movement as plan.json keeps it, and back."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from seating.dinner.plan import Plan
from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.every_way import EVERY_WAY
from seating.planfile.plan_layout import PlanReport, SavedMovement
from seating.words.errors import InputError

WRONG = "the movement of this plan does not hold together"


def saved_movement(movement: Movement) -> SavedMovement:
    """A movement as plan.json keeps it."""
    numbers = {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in asdict(movement.way).items()  # type: ignore[call-overload]
    }
    places = movement.places.room_seat.tolist()
    return SavedMovement(movement.way.name, numbers, places, list(movement.held))


def movement_of(plan: Plan, report: PlanReport) -> Movement:
    """The movement that a plan follows.

    Parameters
    ----------
    plan : Plan
    report : PlanReport
        Of its file.

    Raises
    ------
    InputError
        If it follows none, or its seats are not those that the movement leads to, as after
        guests were swapped.
    """
    if report.movement is None:
        hint = "'seating movement' makes plans that do"
        raise InputError("this plan follows no movement", hint=hint)
    movement = _restored(plan, report.movement)
    if not _follows(plan, movement):
        hint = "plan it again with 'seating movement', or print cards with names"
        raise InputError("the seats of this plan are not where its movement leads", hint=hint)
    return movement


def _restored(plan: Plan, saved: SavedMovement) -> Movement:
    if saved.way not in EVERY_WAY:
        raise InputError(WRONG, value=saved.way)
    numbers = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in saved.numbers.items()
    }
    try:
        way = EVERY_WAY[saved.way](**numbers)
        movement = Movement(Places(plan.dinner.tables, saved.places), way, saved.held)
        movement.sentence()
        return movement
    except (TypeError, ValueError, IndexError, KeyError, OverflowError) as error:
        raise InputError(WRONG, value=saved.way) from error


def _follows(plan: Plan, movement: Movement) -> bool:
    """Whether everybody who is there walks from their first seat as the movement says."""
    there = plan.seats >= 0
    first, guests = there.argmax(axis=0), np.arange(there.shape[1])
    place = np.full(plan.dinner.seat_count, -1, dtype=np.int64)
    place[movement.places.room_seat] = np.arange(len(movement.places))
    here = place[plan.seats[first, guests]]
    some = there.any(axis=0)
    if (here[some] < 0).any():
        return False
    walk = movement.walk(len(plan.seats))
    start = np.argsort(walk, axis=1)[first, here]
    led = movement.places.room_seat[walk[:, start]]
    return bool((led == plan.seats)[there].all())
