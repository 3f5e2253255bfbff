"""What of a plan the host chose to print."""

from __future__ import annotations

import numpy as np

from seating.dinner.plan import Plan
from seating.outputs.choices.filed_guests import filed_guests
from seating.outputs.choices.print_settings import PrintSettings


def chosen_guests(plan: Plan, settings: PrintSettings) -> list[int]:
    """Guests to print something for, in the order that the host chose.

    Who has no seat all evening, as somebody who did not come, gets nothing unless named.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings

    Raises
    ------
    InputError
        If the settings name a guest who is not there.
    """
    everyone = _in_order(plan, settings)
    if not settings.guests:
        seated = seated_guests(plan)
        return [guest for guest in everyone if guest in seated] or everyone
    named = {plan.dinner.guest_index(who) for who in settings.guests}
    return [guest for guest in everyone if guest in named]


def seated_guests(plan: Plan) -> frozenset[int]:
    """Guests who have a seat at some course: lists for everyone's eyes leave out all others."""
    return frozenset(np.flatnonzero((plan.seats >= 0).any(axis=0)).tolist())


def _in_order(plan: Plan, settings: PrintSettings) -> list[int]:
    """Everyone: as listed, by name as on the poster, or by table and seat where they begin."""
    if settings.sort == "name":
        filed = filed_guests(plan.dinner, settings.lang, settings.sort_by)
        return [one.guest for one in filed]
    everyone = list(range(len(plan.dinner.guests)))
    if settings.sort == "table":
        courses = chosen_courses(plan, settings)
        everyone.sort(key=lambda guest: _first_seat(plan, courses, guest))
    return everyone


def _first_seat(plan: Plan, courses: list[int], guest: int) -> tuple[int, int, int]:
    """Table and seat of the first course a guest is there for; who is at none comes last."""
    stops = (plan.sitting(course, guest) for course in courses)
    stop = next((stop for stop in stops if stop is not None), None)
    return (1, 0, 0) if stop is None else (0, stop.table, stop.seat)


def chosen_courses(plan: Plan, settings: PrintSettings) -> list[int]:
    """Courses to print, in order.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings

    Raises
    ------
    InputError
        If the settings name a course that is not there.
    """
    if settings.courses:
        return sorted({plan.dinner.course_index(name) for name in settings.courses})
    if settings.course is None:
        return list(range(len(plan.dinner.courses)))
    return [plan.dinner.course_index(settings.course)]


def chosen_tables(plan: Plan, settings: PrintSettings) -> frozenset[int]:
    """Tables to print something for.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings

    Raises
    ------
    InputError
        If the settings name a table that is not there.
    """
    if not settings.tables:
        return frozenset(range(len(plan.dinner.tables)))
    return frozenset(plan.dinner.table_index(name) for name in settings.tables)
