"""Numbers as a host reads them."""

from __future__ import annotations

import math


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
