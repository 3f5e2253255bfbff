"""A plan of a changed list that keeps the seats of an earlier plan, as far as that is worth it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.people.same_people import BY_ID, same_people
from seating.words.names import fold
from seating_solvers.replanning.mending import Mended, Mending
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch


def keep_plan(
    dinner: Dinner,
    earlier: Plan,
    budget: Budget | None = None,
    seed: int = 0,
    *,
    cards: int | str | None = None,
    workers: int | None = None,
    stop: threading.Event | None = None,
    compiling: Callable[[], None] | None = None,
) -> Mended:
    """Plan a dinner so that guests sit where an earlier plan of the same evening had them.

    People are the same by the id that the host gave, or else by name; tables and courses by
    name.

    Parameters
    ----------
    dinner : Dinner
        As it is now.
    earlier : Plan
        Of the dinner as it was.
    budget, seed, cards, workers, stop, compiling : optional
        As for `seating_solvers.replanning.replan.replan`.

    Raises
    ------
    Impossible
        If a course has fewer seats than guests.
    """
    printed, known = seats_kept(dinner, earlier)
    unmoved = np.where(dinner.present, printed, AWAY)
    closed = np.take_along_axis(dinner.closed, np.maximum(unmoved, 0), axis=1)
    unmoved[closed] = AWAY
    mending = Mending(
        printed=Plan(dinner, printed),
        unmoved=Plan(dinner, unmoved),
        first=0,
        held=np.zeros((len(dinner.courses), dinner.seat_count), dtype=bool),
        has_card=known,
    )
    watch = Watch(budget or Budget(2.0), stop or threading.Event())
    return mending.menu(watch, seed, cards, workers, compiling)


def seats_kept(dinner: Dinner, earlier: Plan) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """The seats of an earlier plan for the guests of a dinner, and who of them was in it.

    Parameters
    ----------
    dinner : Dinner
    earlier : Plan

    Returns
    -------
    seats : ndarray of int32, shape (courses, guests)
        -1 where somebody had none, or it is not in the room any more.
    known : ndarray of bool, shape (guests,)
    """
    before = earlier.dinner
    now = same_people(dinner.guests, before.guests, BY_ID).now
    seats = np.full((len(dinner.courses), len(dinner.guests)), AWAY, dtype=np.int32)
    known = np.zeros(len(dinner.guests), dtype=bool)
    known[now[now >= 0]] = True
    place = _seats_now(dinner, before)
    courses = {fold(course.name): index for index, course in enumerate(before.courses)}
    for course, named in enumerate(dinner.courses):
        was = courses.get(fold(named.name))
        if was is None:
            continue
        there = np.flatnonzero((now >= 0) & (earlier.seats[was] >= 0))
        seats[course, now[there]] = place[earlier.seats[was, there]]
    return seats, known


def _seats_now(dinner: Dinner, before: Dinner) -> NDArray[np.int32]:
    """For each seat of the earlier room the same one of this room, or -1."""
    place = np.full(before.seat_count, AWAY, dtype=np.int32)
    names = {fold(table.name): index for index, table in enumerate(dinner.tables)}
    for index, table in enumerate(before.tables):
        other = names.get(fold(table.name))
        if other is not None:
            alike = min(table.seats, dinner.tables[other].seats)
            start = int(before.first_seat[index])
            place[start : start + alike] = dinner.first_seat[other] + np.arange(alike)
    return place
