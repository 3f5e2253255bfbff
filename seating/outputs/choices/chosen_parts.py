"""What of a plan the host chose to print."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.choices.filed_guests import filed_guests
from seating.outputs.choices.print_settings import PrintSettings


def chosen_guests(plan: Plan, settings: PrintSettings) -> list[int]:
    """Guests to print something for, in the order that the host chose.

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
        return everyone
    named = {plan.dinner.guest_index(who) for who in settings.guests}
    return [guest for guest in everyone if guest in named]


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
    if settings.course is None:
        return list(range(len(plan.dinner.courses)))
    return [plan.dinner.course_index(settings.course)]
