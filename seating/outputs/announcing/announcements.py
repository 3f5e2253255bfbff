"""The words to announce at each change, when, and how long a course lasts."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from seating.dinner.course import Course
from seating.movement.movement import Movement
from seating.outputs.choices.printed_words import printed_words

DAY = 24 * 60


def announcements(
    courses: tuple[Course, ...], lang: str, movement: Movement | None = None
) -> list[dict[str, Any]]:
    """What to say before each course.

    Parameters
    ----------
    courses : tuple of Course
    lang : str
    movement : Movement, optional
        What the plan follows, whose sentence is said then; else guests look at their cards.

    Returns
    -------
    list of dict
        ``say``; ``time``, as the host wrote it, or blank; and ``minutes`` until the next course
        begins, or None where one of both times is not known.

    Examples
    --------
    >>> told = announcements((Course("Soup", "18:30"), Course("Fish", "19:10")), "en")
    >>> told[0]["time"], told[0]["minutes"], told[1]["minutes"]
    ('18:30', 40, None)
    """
    words = printed_words(lang)
    lasting = [_minutes(*both) for both in pairwise(courses)]
    return [
        {
            "say": _said(course.name, number, words, lang, movement),
            "time": course.time,
            "minutes": minutes,
        }
        for number, (course, minutes) in enumerate(
            zip(courses, [*lasting, None][: len(courses)], strict=True)
        )
    ]


def _said(
    course: str, number: int, words: dict[str, str], lang: str, movement: Movement | None
) -> str:
    if movement is None:
        return _filled(words["say_next" if number else "say_first"], course=course)
    if number == 0:
        return _filled(words["say_begin"], course=course)
    return _filled(words["say_change"], course=course, sentence=movement.sentence(lang))


def _filled(text: str, **fields: str) -> str:
    """All at once: the name of a course may itself look like a place to fill in."""
    first, *rest = text.split("{")
    parts = (part.partition("}") for part in rest)
    return first + "".join(fields[name] + after for name, _, after in parts)


def _minutes(course: Course, after: Course) -> int | None:
    if course.begins is None or after.begins is None:
        return None
    return (after.begins - course.begins) % DAY or None
