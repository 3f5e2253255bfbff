"""Numbers as a host reads them."""

from __future__ import annotations

import math

SMALL = 100


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number and what it counts.

    Examples
    --------
    >>> counted(1, "guest"), counted(1300, "guest"), counted(2, "person", "people")
    ('1 guest', '1,300 guests', '2 people')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def amount(value: float) -> str:
    """An expected number: whole from 100 on, else with one decimal if it has any.

    Examples
    --------
    >>> amount(329.4), amount(22.43), amount(7.0)
    ('329', '22.4', '7')
    """
    if value >= SMALL:
        return f"{value:,.0f}"
    return f"{value:.1f}".removesuffix(".0")


def at_most(value: float) -> str:
    """A bound, as `amount` but rounded up, so that it still is one.

    Examples
    --------
    >>> at_most(330.1), at_most(22.41), at_most(22.4)
    ('331', '22.5', '22.4')
    """
    scale = 1 if value >= SMALL else 10
    return amount(math.ceil(round(value * scale, 6)) / scale)


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
