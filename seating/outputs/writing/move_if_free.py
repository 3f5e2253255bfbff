"""Moving single files so that none is ever written over unseen."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

NO_LINKS = (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV, errno.EACCES)


def move_if_free(source: Path, place: Path) -> None:
    """Move a file to where nothing lies.

    Raises
    ------
    FileExistsError
        If something lies there after all; it stays.
    OSError
        If it cannot be moved.
    """
    try:
        os.link(source, place)
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        if os.path.lexists(place):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place)) from None
        os.rename(source, place)  # noqa: PTH104
        return
    os.unlink(source)  # noqa: PTH108


def double(source: Path, place: Path, half: Path) -> None:
    """Have a file at a second place too, whole or not at all; what lay there is replaced.

    Parameters
    ----------
    source, place : Path
    half : Path
        Where it may lie until it is whole, on the same disk.
    """
    half.unlink(missing_ok=True)
    try:
        os.link(source, half)
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        shutil.copy2(source, half)
    os.replace(half, place)  # noqa: PTH105


def sync(folder: Path) -> None:
    """Have the disk know the names in a folder, where it can be asked to."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)
