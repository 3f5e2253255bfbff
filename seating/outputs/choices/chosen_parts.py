"""What of a plan the host chose to print."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings


def chosen_guests(plan: Plan, settings: PrintSettings) -> list[int]:
    """Guests to print something for, in the order of the list.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings

    Raises
    ------
    InputError
        If the settings name a guest who is not there.
    """
    everyone = range(len(plan.dinner.guests))
    if not settings.guests:
        return list(everyone)
    named = {plan.dinner.guest_index(who) for who in settings.guests}
    return [guest for guest in everyone if guest in named]


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
