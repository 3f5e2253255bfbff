"""Numbers as people read them: one rounding, and one separator a language, on every output.

The page does the same in `seating/outputs/page/templates/figures.js`, and print in the template
`look.typ`; data files hold numbers as they are.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

SMALL = 100
_THREES = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")


@dataclass(frozen=True)
class Digits:
    """How a language writes numbers.

    Parameters
    ----------
    thousands, decimal : str
        What stands between groups of three digits, and before decimals.
    grouped_from : int
        The least number that is grouped.
    """

    thousands: str = ","
    decimal: str = "."
    grouped_from: int = 1000


ENGLISH = Digits()


def rounded(value: float) -> float:
    """A number that is not negative, whole from 100 on, else to one decimal; halves go up.

    Examples
    --------
    >>> rounded(625.5), rounded(626.5), rounded(22.25), rounded(0.04)
    (626, 627, 22.3, 0.0)
    """
    return math.floor(value + 0.5) if value >= SMALL else math.floor(value * 10 + 0.5) / 10


def figure(value: float, digits: Digits = ENGLISH) -> str:
    """A number as it is told everywhere: `rounded`, without a decimal of nought.

    Parameters
    ----------
    value : float
        At least 0.
    digits : Digits, optional

    Examples
    --------
    >>> figure(329.4), figure(22.43), figure(7.0), figure(1234.5)
    ('329', '22.4', '7', '1,235')
    >>> figure(1234.5, Digits(".", ",")), figure(22.43, Digits(".", ","))
    ('1.235', '22,4')
    """
    whole, _, part = f"{rounded(value)}".partition(".")
    if int(whole) >= digits.grouped_from:
        whole = _THREES.sub(digits.thousands, whole)
    return whole if part in ("", "0") else f"{whole}{digits.decimal}{part}"


def figure_at_most(value: float, digits: Digits = ENGLISH) -> str:
    """A bound, as `figure` but rounded up, so that it still is one.

    Examples
    --------
    >>> figure_at_most(330.1), figure_at_most(22.41), figure_at_most(22.4)
    ('331', '22.5', '22.4')
    """
    scale = 1 if value >= SMALL else 10
    return figure(math.ceil(round(value * scale, 6)) / scale, digits)


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number and what it counts.

    Examples
    --------
    >>> counted(1, "guest"), counted(1300, "guest"), counted(2, "person", "people")
    ('1 guest', '1,300 guests', '2 people')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
