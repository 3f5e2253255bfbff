"""Sheets of paper, by name or by their size."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seating.words.errors import InputError
from seating.words.names import did_you_mean

INCH = 25.4
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*[x\u00d7]\s*(\d+(?:\.\d+)?)\s*(mm|cm|in)?", re.IGNORECASE)
_UNITS = {"mm": 1.0, "cm": 10.0, "in": INCH}


@dataclass(frozen=True)
class Paper:
    """A sheet, upright.

    Parameters
    ----------
    width, height : float
        Millimetres, each from 20 to 5,000.

    Raises
    ------
    InputError
        If a side is shorter or longer than that.
    """

    width: float
    height: float

    def __post_init__(self) -> None:
        if not all(20 <= side <= 5000 for side in (self.width, self.height)):
            size = f"{self.width:g}x{self.height:g} mm"
            raise InputError("paper has sides of 20 to 5,000 mm", value=size)


PAPERS = {
    "a1": Paper(594, 841),
    "a2": Paper(420, 594),
    "a3": Paper(297, 420),
    "a4": Paper(210, 297),
    "a5": Paper(148, 210),
    "letter": Paper(8.5 * INCH, 11 * INCH),
    "legal": Paper(8.5 * INCH, 14 * INCH),
    "tabloid": Paper(11 * INCH, 17 * INCH),
}


def paper_of(name: str) -> Paper:
    """The sheet of this name or size.

    Parameters
    ----------
    name : str
        One of `PAPERS`, or width and height with mm, cm or in (mm when left out).

    Raises
    ------
    InputError
        If it is neither.

    Examples
    --------
    >>> paper_of("A4").height, paper_of("4x6in").width
    (297, 101.6)
    """
    known = PAPERS.get(name.strip().lower())
    if known is not None:
        return known
    size = _SIZE.fullmatch(name.strip())
    if size is None:
        usual = f"papers are {', '.join(PAPERS)}, or a size such as 210x297 mm"
        raise InputError("unknown paper", value=name, hint=did_you_mean(name, PAPERS) or usual)
    unit = _UNITS[(size[3] or "mm").lower()]
    return Paper(float(size[1]) * unit, float(size[2]) * unit)
