"""Cells of several values, as forms write them: ``English, French``, ``English and French``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from seating.words.names import fold

_SURE = re.compile(r"[;\n,]|\s/\s")
_MAYBE = re.compile(r"\s*[/&+|]\s*|\s(?:and|und|et|y|e|en|och)\s", re.IGNORECASE)


@cache
def _parts(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _SURE.split(value) if part.strip())


def separated(values: Iterable[str]) -> list[str]:
    """The cells of one column with a semicolon between the values of each.

    Semicolons, line breaks, commas and slashes between spaces always part values. What *and* or
    another sign stands between are several values where each of them, or its like, stands alone
    somewhere in the column: the list itself says whether *food and wine* is one.

    Parameters
    ----------
    values : iterable of str

    Examples
    --------
    >>> separated(["English, French", "French and German", "German", "food and wine"])
    ['English; French', 'French; German', 'German', 'food and wine']
    """
    cells = list(values)
    alone = {fold(part) for cell in cells for part in _parts(cell)}
    return ["; ".join(_values(cell, alone)) if cell else cell for cell in cells]


def _values(cell: str, alone: set[str]) -> Iterable[str]:
    for part in _parts(cell):
        several = [one.strip() for one in _MAYBE.split(part) if one.strip()]
        known = sum(fold(one) in alone for one in several)
        yield from several if len(several) > 1 and known else [part]
