"""Courses by the time of day, where the dinner file says when each begins."""

from __future__ import annotations

from collections.abc import Sequence

from seating.dinner.course import Course
from seating.words.errors import InputError
from seating.words.times_of_day import DAY, in_turn, minutes_of

BEFORE = 6 * 60
"""Minutes before the first course that are of this evening; earlier ones are past midnight."""


def at_time(text: str, courses: Sequence[Course]) -> int | None:
    """The course that begins at a time, or is under way then; None if the text is no time.

    Examples
    --------
    >>> evening = [Course("Soup", "18:30"), Course("Main", "19:30"), Course("Dance", "23:00")]
    >>> at_time("7.30 pm", evening), at_time("00:15", evening), at_time("Main", evening)
    (1, 2, None)
    """
    found = _found(text, courses)
    if found is None:
        return None
    time, begun = found
    return max((course for course, begins in begun if begins <= time), default=0)


def from_time(text: str, courses: Sequence[Course]) -> int | None:
    """The first course that begins then or later, else the last; None if the text is no time.

    Examples
    --------
    >>> evening = [Course("Soup", "18:30"), Course("Main", "19:30")]
    >>> from_time("19:00", evening), from_time("22:00", evening)
    (1, 1)
    """
    found = _found(text, courses)
    if found is None:
        return None
    time, begun = found
    return next((course for course, begins in begun if begins >= time), len(courses) - 1)


def until_time(text: str, courses: Sequence[Course]) -> int | None:
    """The last course that begins before then; None if the text is no time.

    Raises
    ------
    InputError
        If none does.

    Examples
    --------
    >>> evening = [Course("Soup", "18:30"), Course("Main", "19:30")]
    >>> until_time("19:30", evening), until_time("20:15", evening)
    (0, 1)
    """
    found = _found(text, courses)
    if found is None:
        return None
    time, begun = found
    there = [course for course, begins in begun if begins < time]
    if not there:
        raise InputError("this is before the first course", value=text)
    return there[-1]


def no_times(text: str, courses: Sequence[Course]) -> InputError:
    """The error of a time at a dinner whose courses have none."""
    hint = f'say when they begin, in the dinner file: [[courses]] with name = "{courses[0].name}" '
    return InputError("no course has a time", value=text, hint=hint + 'and time = "18:30"')


def _found(
    text: str, courses: Sequence[Course]
) -> tuple[int, list[tuple[int, int]]] | None:  # fmt: skip
    """A time in minutes of the evening, and the courses with the minute at which each begins."""
    time = minutes_of(text)
    if time is None:
        return None
    times = in_turn([course.begins for course in courses])
    begun = [(course, begins) for course, begins in enumerate(times) if begins is not None]
    if not begun:
        raise no_times(text, courses)
    return (time + DAY if time < begun[0][1] - BEFORE else time), begun
