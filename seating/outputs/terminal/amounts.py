"""Numbers as a host reads them."""

from __future__ import annotations

import math


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number and what it counts.

    Examples
    --------
    >>> counted(1, "guest"), counted(1300, "guest"), counted(2, "person", "people")
    ('1 guest', '1,300 guests', '2 people')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def share(value: int, whole: int) -> str:
    """A part of a whole, rounded down, so that only all of it is 100 %.

    Examples
    --------
    >>> share(329, 331), share(99_999, 100_000), share(3, 3)
    ('99.3 %', '99.9 %', '100 %')
    """
    if value == whole:
        return "100 %"
    return f"{math.floor(1000 * value / whole) / 10:.1f} %"
