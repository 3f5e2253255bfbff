"""Where compiled kernels are kept from run to run: a folder that nobody else can write.

What is kept is code that runs, so that a folder of somebody else, or one that others may write,
is not used.
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
def choose_folder() -> Path | None:
    """The folder to keep kernels in; None where there is no safe one.

    It is that which the environment names, for us (`VARIABLE`) or for numba
    (``NUMBA_CACHE_DIR``); or else one of the user's own for such things, which stays when the
    program is installed again; without a home, the one beside the sources where it can be written:
    who writes there writes the program itself.
    """
    from numba import config

    named, given = os.environ.get(VARIABLE), getattr(config, "CACHE_DIR", "")
    if named:
        return _safe(Path(named))
    own = Path(given) / NAME if given else users_folder()
    if own is not None and is_private(own):
        return own.absolute()
    return SOURCES / "__pycache__" if _can_be_written(SOURCES) else None


def _safe(folder: Path) -> Path | None:
    return folder.absolute() if is_private(folder) else None


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
