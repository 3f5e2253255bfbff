"""A plan of the evening as it is now, which keeps what was served and changes few cards."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.evening.added_seats import seats_now
from seating.evening.changed_dinner import changed_dinner, unmoved_plan
from seating.evening.evening_changes import EveningChanges
from seating.people.pairs import Ints
from seating.words.errors import Impossible
from seating_solvers.replanning.card_menu import FREE, CardMenu, CardStep
from seating_solvers.replanning.mending import Mending
from seating_solvers.replanning.seats_for_too_many import seats_for_too_many
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch

Held = Mapping[tuple[int, int], int]
"""The guest, or -1, on each seat that is locked, by course and seat through the room."""


MORE_SEATS = "  --open puts up more tables, as in --open 1x2"

ADD, NO_SEATS = "add", "none"
"""What to do for a guest who finds no seat."""


@dataclass(frozen=True, eq=False)
class Replanned:
    """What replanning found.

    Parameters
    ----------
    before : Plan
        The plan that was to be mended.
    changes : EveningChanges
    menu : CardMenu
        Of plans of the changed dinner.
    chosen : CardStep
        That of them which is taken.
    iterations : int
        Moves tried.
    seconds : float
    stopped : str
        Why the search ended: ``bound`` (no plan can do better, and no card changes),
        ``time``, ``iterations``, ``settled`` or ``interrupted``.
    """

    before: Plan
    changes: EveningChanges
    menu: CardMenu
    chosen: CardStep
    iterations: int
    seconds: float
    stopped: str

    @property
    def dinner(self) -> Dinner:
        """The dinner as it is now."""
        return self.chosen.plan.dinner


def replan(
    plan: Plan,
    changes: EveningChanges,
    budget: Budget | None = None,
    seed: int = 0,
    *,
    held: Held | None = None,
    moved: Ints | None = None,
    cards: int | str | None = None,
    extra_seats: str = ADD,
    workers: int | None = None,
    stop: threading.Event | None = None,
    compiling: Callable[[], None] | None = None,
) -> Replanned:
    """Plan the rest of an evening at which not all is as planned.

    Courses before `changes.first` stay as they are to the letter. Of plans the better one breaks
    fewer rules; then misses fewer goals; then changes the cards of fewer guests, where a card is
    worth it as soon as it brings an introduction; then moves fewer who were moved before, and
    changes fewer seats.

    Parameters
    ----------
    plan : Plan
        As it is in everybody's hands.
    changes : EveningChanges
    budget : Budget, optional
        Two seconds when left out. With iterations alone the seed decides what is found.
    seed : int, optional
    held : mapping of (int, int) to int, optional
        What is locked (`seating.changes.locked_seats.locked_seats`).
    moved : ndarray of int, shape (guests of the plan,), optional
        How often each guest was moved already this evening.
    cards : int or {"none", "free"}, optional
        As for `CardMenu.chosen`.
    extra_seats : {"add", "none"}, optional
        Whether a chair is added for each guest and course without a free seat, at another table
        at each course.
    workers : int, optional
        Threads; as many as there are processors when left out.
    stop : threading.Event, optional
        Set it from elsewhere to end the search soon.
    compiling : callable, optional
        Called before kernels are compiled, which takes some seconds once after installing
        and is no part of the budget.

    Raises
    ------
    Impossible
        If there are fewer seats than guests at a course, and no chair is to be or can be added.
    InputError
        If the changes cannot be, or every plan changes more cards.
    """
    if extra_seats != NO_SEATS:
        changes = seats_for_too_many(
            plan, changes, lambda unmoved: _held(plan, unmoved, changes, held or {}), seed
        )
    try:
        dinner = changed_dinner(plan.dinner, changes, seed)
    except Impossible as error:
        raise Impossible(f"{error}\n{MORE_SEATS}") from error
    unmoved = unmoved_plan(plan, dinner, changes)
    known = np.arange(len(dinner.guests)) < len(plan.dinner.guests)
    mending = Mending(
        printed=_printed(plan, dinner),
        unmoved=unmoved,
        first=changes.first,
        held=_held(
            plan,
            unmoved,
            changes if cards != FREE else replace(changes, added_seats=()),
            held or {},
        ),
        has_card=known,
        moved=_grown(moved, len(dinner.guests)),
    )
    watch = Watch(budget or Budget(2.0), stop or threading.Event())
    found = mending.menu(watch, seed, cards, workers, compiling)
    return Replanned(
        plan,
        changes,
        found.menu,
        found.menu.chosen(cards),
        found.iterations,
        found.seconds,
        found.stopped,
    )


def _printed(plan: Plan, dinner: Dinner) -> Plan:
    """What is on cards, among the guests of the dinner as it is now."""
    seats = np.full((len(dinner.courses), len(dinner.guests)), AWAY, dtype=np.int32)
    seats[:, : len(plan.dinner.guests)] = seats_now(plan.dinner, dinner)[plan.seats]
    return Plan(dinner, seats)


def _held(plan: Plan, unmoved: Plan, changes: EveningChanges, held: Held) -> NDArray[np.bool_]:
    """Seats not to be touched: served, locked, added, or of whoever takes a card over."""
    dinner = unmoved.dinner
    fixed = np.zeros((len(dinner.courses), dinner.seat_count), dtype=bool)
    fixed[: changes.first] = True
    for course, _, guest in changes.added_seats:
        if guest != AWAY:
            fixed[course, unmoved.seats[course, guest]] = True
    place = seats_now(plan.dinner, dinner)
    for (course, locked), guest in held.items():
        seat = int(place[locked])
        # the lock on somebody who does not come holds nothing
        if guest == AWAY or unmoved.seats[course, guest] == seat:
            fixed[course, seat] = True
    for number, one in enumerate(changes.newcomers, start=len(dinner.guests)):
        if one.card_of is not None:
            own = unmoved.seats[:, number - len(changes.newcomers)]
            fixed[np.flatnonzero(own != AWAY), own[own != AWAY]] = True
    return fixed


def _grown(moved: Ints | None, people: int) -> Ints:
    counts = np.zeros(people, dtype=np.int64)
    if moved is not None:
        counts[: len(moved)] = moved
    return counts
