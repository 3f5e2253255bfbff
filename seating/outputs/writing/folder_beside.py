"""A folder of a like name, where the one that was named cannot be written after all."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path


def folder_beside(folder: Path) -> Path:
    """The first of NAME-2, NAME-3 and so on where nothing lies.

    Examples
    --------
    >>> folder_beside(Path("no-such-place/gala")).as_posix()
    'no-such-place/gala-2'
    """
    known = folder if folder.name not in ("", "..") else folder.resolve()
    names = (known.with_name(f"{known.name}-{number}") for number in count(2))
    return next(path for path in names if not os.path.lexists(path))
