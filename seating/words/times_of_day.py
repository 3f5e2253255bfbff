"""Times of the day as hosts write them: ``18:30``, ``6.30 pm``, ``18h30``, ``19 Uhr``."""

from __future__ import annotations

import re

DAY = 24 * 60
_TIME = re.compile(
    r"(?:at|um|à|a las|alle|às|om|kl\.?|klockan|@)?\s*(\d{1,2})"
    r"(?:\s*(?:[:.h]|uhr)\s*(\d{2}))?(?::\d{2})?\s*"
    r"(am|a\.m\.|pm|p\.m\.|uhr|h|hrs|o'clock|uur)?\.?",
    re.IGNORECASE,
)


def minutes_of(text: str) -> int | None:
    """Minutes after midnight, or None for what is no time; a number alone is none.

    Examples
    --------
    >>> minutes_of("18:30"), minutes_of("6.30 pm"), minutes_of("18h30"), minutes_of("19 Uhr")
    (1110, 1110, 1110, 1140)
    >>> minutes_of("12 am"), minutes_of("19"), minutes_of("25:00"), minutes_of("Main")
    (0, None, None, None)
    """
    found = _TIME.fullmatch(text.strip())
    if found is None or not (found[2] or found[3]):
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower().replace(".", "")
    if half in ("am", "pm"):
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "pm" else 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def clock(minutes: int) -> str:
    """Minutes after midnight as they are written in plans.

    Examples
    --------
    >>> clock(1110), clock(1445)
    ('18:30', '00:05')
    """
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def in_turn(times: list[int | None]) -> list[int | None]:
    """Times of one evening, in minutes that go on after midnight.

    Examples
    --------
    >>> in_turn([1320, None, 30])
    [1320, None, 1470]
    """
    found: list[int | None] = []
    last = 0
    for time in times:
        if time is not None:
            while time < last:
                time += DAY  # noqa: PLW2901
            last = time
        found.append(time)
    return found
