"""Which file a path leads to, whatever it is called: links and hard links lead to one."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

FileIdentity = tuple[int, int]
"""Device and number of a file on it."""

STANDARD_INPUT = 0


def file_identity(path: str | Path) -> FileIdentity | None:
    """The identity of a file, links followed; None where there is none.

    Parameters
    ----------
    path : str or Path
        ``-`` is the file that standard input reads, if it reads one.
    """
    try:
        if str(path) == "-":
            found = os.fstat(STANDARD_INPUT)
            if not stat.S_ISREG(found.st_mode):
                return None
        else:
            found = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def identities(paths: Iterable[str | Path]) -> frozenset[FileIdentity]:
    """The identities of those files that are there."""
    return frozenset(one for one in map(file_identity, paths) if one is not None)
