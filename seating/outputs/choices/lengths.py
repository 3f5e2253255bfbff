"""Lengths as hosts write them: a number with mm, cm, in or pt after it."""

from __future__ import annotations

import re

from seating.words.errors import InputError

INCH = 25.4
_LENGTH = re.compile(r"\s*([+\-\u2212]?\d+(?:\.\d+)?)\s*(mm|cm|in|pt)?\s*", re.IGNORECASE)
_UNITS = {"mm": 1.0, "cm": 10.0, "in": INCH, "pt": INCH / 72}
_USUAL = "write lengths as 1.5mm, 0.06in or 4pt"


def millimetres(text: str) -> float:
    """A length.

    Parameters
    ----------
    text : str
        Millimetres where no unit is named.

    Raises
    ------
    InputError
        If it is none.

    Examples
    --------
    >>> millimetres("1.5mm"), millimetres("0.5 in"), millimetres("-2")
    (1.5, 12.7, -2.0)
    """
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise InputError("not a length", value=text, hint=_USUAL)
    return float(found[1].replace("\u2212", "-")) * _UNITS[(found[2] or "mm").lower()]


def two_lengths(text: str) -> tuple[float, float]:
    """Two lengths, to the right and down, in millimetres.

    Parameters
    ----------
    text : str
        With a comma, a semicolon or an x between them.

    Raises
    ------
    InputError
        If there are not two.

    Examples
    --------
    >>> two_lengths("1.5mm, -0.5mm")
    (1.5, -0.5)
    """
    parts = re.split(r"[,;x\u00d7]", text)
    if len(parts) != 2:
        hint = "write two, as in '1.5mm, -0.5mm': to the right, and down"
        raise InputError("two lengths are needed", value=text, hint=hint)
    right, down = map(millimetres, parts)
    return right, down
