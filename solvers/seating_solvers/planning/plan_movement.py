"""The road from a guest list, or a number of guests, to a movement and its files."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO

import numpy as np

from seating.dinner.plan import AWAY, Plan
from seating.intake import Intake
from seating.movement.ways.way import CARRIED
from seating.score.score import judge
from seating.words.errors import InputError
from seating_solvers.movements.find_movement import FoundMovement, find_movement
from seating_solvers.movements.weighed import MOST_PLACES
from seating_solvers.planning.dinner_with_keys import dinner_with_keys
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.plan_dinner import PlannedDinner, make_files
from seating_solvers.planning.plan_request import PlanRequest
from seating_solvers.planning.write_files import write_files
from seating_solvers.running.random_streams import NumpyStreams, numpy_generator

DRAWS = 20
"""Random first seats over which a mean is told."""

MOST_NUMBERED = 100_000
"""Guests without a list."""


@dataclass(frozen=True, eq=False)
class PlannedMovement:
    """A movement that was found and written.

    Parameters
    ----------
    planned : PlannedDinner
    found : FoundMovement
    """

    planned: PlannedDinner
    found: FoundMovement

    @cached_property
    def anywhere(self) -> float:
        """Introductions where guests sit at first as they like: the mean of some draws.

        Those who stay sit where they are to.
        """
        found = self.found
        begun, dinner = found.chosen.begun, found.dinner
        free = np.setdiff1d(np.arange(len(begun.who)), begun.stays)
        generator = numpy_generator(found.seed, NumpyStreams.FIRST_SEATS.at())
        told = []
        for _ in range(DRAWS):
            who = begun.who.copy()
            who[free] = generator.permutation(who[free])
            one = replace(begun, who=who)
            seats = one.movement.seats(one.start, len(dinner.courses))
            told.append(judge(Plan(dinner, np.where(dinner.present, seats, AWAY))).expected)
        return float(np.mean(told))

    @property
    def who_is_who_matters(self) -> bool:
        """Whether it makes a difference who begins where."""
        dinner = self.found.dinner
        known = len(dinner.prior) or len(dinner.interest) or dinner.rules
        return bool(known)


def numbered_guests(count: str) -> BytesIO:
    """A guest list for so many whose names are not known.

    Parameters
    ----------
    count : str
        As a host writes it.

    Raises
    ------
    InputError
        If it is none, or too many.
    """
    number = int(count)
    if not 1 <= number <= MOST_NUMBERED:
        hint = f"from 1 to {MOST_NUMBERED:,}; for more, a guest list"
        raise InputError("this is no number of guests", value=count, hint=hint)
    lines = ["name", *(f"Guest {one}" for one in range(1, number + 1))]
    return BytesIO("\n".join(lines).encode())


def plan_movement(
    intake: Intake,
    request: PlanRequest,
    way: str | None = None,
    listener: Listener | None = None,
    stop: threading.Event | None = None,
    *,
    as_fits: bool = False,
) -> PlannedMovement:
    """Find a movement and write what was asked for, in one step.

    Parameters
    ----------
    intake : Intake
    request : PlanRequest
    way : str, optional
        The family to take; the best when left out.
    listener : Listener, optional
        Told how far it is.
    stop : threading.Event, optional
        Set it from elsewhere to end the search soon.
    as_fits : bool, optional
        Whether cards to carry are left out where nobody carries any.

    Raises
    ------
    InputError
        As `seating_solvers.movements.find_movement`, or if the folder cannot be written, or
        courses are to be found out.
    Impossible
        If there are more guests than seats that are open all evening.
    """
    if intake.everyone:
        hint = "say how many, or their names"
        raise InputError("a movement is for a number of courses", value="all", hint=hint)
    hears = listener or Listener()
    with request.claimed() as claimed:
        intake = replace(
            intake, dinner=dinner_with_keys(intake.dinner, request.folder, request.seed)
        )
        with hears.searching():
            found = find_movement(
                intake.dinner,
                request.budget,
                request.seed,
                way=way,
                stop=stop,
                compiling=hears.compiling,
            )
        if as_fits and found.chosen.movement.way.mark not in CARRIED:
            kept = [one for one in request.products if one.name != "carried"]
            request = replace(request, products=kept)
        files, not_made = make_files(request, found.result, hears)
        folder, written, no_room = write_files(claimed, files, hears)
        not_made |= no_room
    for name, reason in not_made.items():
        hears.note(f"{name} could not be made: {reason}")
    if not hears.quiet:
        for sentence in (*claimed.notes, *movement_notes(found)):
            hears.note(sentence)
    elsewhere = folder != request.folder
    return PlannedMovement(
        PlannedDinner(intake, found.result, folder, written, not_made, elsewhere), found
    )


def movement_notes(found: FoundMovement) -> list[str]:
    """What is to be said of the search, beside its figures."""
    if len(found.chosen.movement.places) <= MOST_PLACES:
        return []
    return [
        f"More than {MOST_PLACES:,} places: cards were not searched for, and guests begin where "
        "they stand in the list."
    ]
