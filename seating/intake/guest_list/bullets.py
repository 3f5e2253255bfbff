"""Bullets and numbers before names: ``- Ana Rue``, ``1. Ana Rue``."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BULLET = re.compile(r"(?:[-–—•*·▪◦‣>☐☑✓✔]|\(?\d{1,4}[.):]|#\d{1,4}[.):]?)\s+(?=\S)")


LEAST = 2


def without_bullets(names: Sequence[str]) -> list[str]:
    """Names without what numbers or marks most of them.

    Examples
    --------
    >>> without_bullets(["1. Ana Rue", "2. Bo Lim", "3) Cy"])
    ['Ana Rue', 'Bo Lim', 'Cy']
    >>> without_bullets(["Ana Rue", "- Bo Lim", "Cy"])
    ['Ana Rue', '- Bo Lim', 'Cy']
    """
    # What numbers or marks a name is no letter.
    perhaps = [name for name in names if name and not name[0].isalpha()]
    marked = sum(_BULLET.match(name) is not None for name in perhaps)
    if marked < LEAST or 2 * marked < sum(map(bool, names)):
        return list(names)
    return [_BULLET.sub("", name, count=1) if _BULLET.match(name) else name for name in names]
