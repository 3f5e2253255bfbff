"""Where compiled kernels are kept from run to run: a folder that nobody else can write.

What is kept is code that runs, so that a folder of somebody else, or one that others may write,
is not used. Beside the sources it is kept where they can be written: who writes there writes the
program itself.
"""

from __future__ import annotations

import os
import stat
from functools import cache
from pathlib import Path

VARIABLE = "SEATING_CACHE"
"""Names the folder, in the environment."""

NAME = "seating"
SOURCES = Path(__file__).parent


@cache
def choose_folder() -> bool:
    """Have numba keep kernels where they are safe; whether there is such a place.

    The folder is that which the environment names (`VARIABLE`); or the one beside the sources,
    where it can be written; or one of the user's own for such things. ``NUMBA_CACHE_DIR`` wins
    where no other is named.
    """
    from numba import config

    named = os.environ.get(VARIABLE)
    given: str = getattr(config, "CACHE_DIR", "")
    if not named and (given or _can_be_written(SOURCES)):
        return True
    folder = Path(named) if named else users_folder()
    if folder is None or not is_private(folder):
        return False
    config.CACHE_DIR = str(folder.absolute())  # type: ignore[attr-defined]
    return True


def users_folder() -> Path | None:
    """The folder of this user for what can be made anew; None without a home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(base):  # noqa: PTH117 (an empty text is no path)
        return Path(base) / NAME
    try:
        return Path.home() / ".cache" / NAME
    except RuntimeError:
        return None


def is_private(folder: Path) -> bool:
    """Whether a folder is there, or can be made, that is this user's and no other can write.

    Parameters
    ----------
    folder : Path
        Made with permissions for its owner alone.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
    except OSError:
        return False
    if hasattr(os, "geteuid"):
        open_to_others = stat.S_IMODE(found.st_mode) & (stat.S_IWGRP | stat.S_IWOTH)
        if found.st_uid != os.geteuid() or open_to_others:
            return False
    return _can_be_written(folder)


def _can_be_written(folder: Path) -> bool:
    """Whether a file can be made there, or in what lies there for compiled sources."""
    inside = folder / "__pycache__"
    return os.access(inside if inside.is_dir() else folder, os.W_OK | os.X_OK)
