"""Two guests in each other's seats."""

from __future__ import annotations

from collections.abc import Sequence

from seating.dinner.plan import AWAY, Plan
from seating.words.errors import InputError
from seating.words.names import listed


def swapped_guests(
    plan: Plan, first: int, second: int, courses: Sequence[int] | None = None
) -> Plan:
    """A plan where two guests have changed seats.

    Parameters
    ----------
    plan : Plan
    first, second : int
        Guests, by index.
    courses : sequence of int, optional
        At these only; when left out, wherever both of them have a seat.

    Raises
    ------
    InputError
        If they are one guest, or have no two seats to change.
    """
    dinner = plan.dinner
    if first == second:
        raise InputError("this is one guest and no other", value=dinner.label(first))
    both = (plan.seats[:, [first, second]] != AWAY).all(axis=1)
    chosen = [course for course, there in enumerate(both) if there] if courses is None else courses
    for course in chosen:
        if not both[course]:
            missing = first if plan.seats[course, first] == AWAY else second
            what = f"{dinner.label(missing)} has no seat at {dinner.courses[course].name}"
            there = [dinner.courses[one].name for one in range(len(both)) if both[one]]
            hint = f"both of them have one at {listed(there)}" if there else None
            raise InputError(what, hint=hint)
    if not chosen:
        who = f"{dinner.label(first)} and {dinner.label(second)}"
        raise InputError(f"{who} have a seat at no course together")
    seats = plan.seats.copy()
    for course in chosen:
        seats[course, [first, second]] = seats[course, [second, first]]
    return Plan(dinner, seats)
