"""What a file holds, in few bytes: by this the program knows again what it wrote."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable
from functools import cache
from pathlib import Path

from msgspec import Struct

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
BINARY = getattr(os, "O_BINARY", 0)


class FileDigest(Struct, frozen=True):
    """Size and SHA-256 of a file.

    Parameters
    ----------
    size : int
        Bytes; -1 where there is something that cannot be read as a file.
    sha256 : str
        Hexadecimal.
    """

    size: int
    sha256: str


NO_FILE = FileDigest(-1, "")
"""Of a folder, a link, a pipe, or a file that may not be read: nothing this program wrote."""


Look = Callable[[str], FileDigest | None]
"""What lies under a name in one folder."""


def digest_of(data: bytes) -> FileDigest:
    """The digest of a file that holds these bytes.

    Examples
    --------
    >>> digest_of(b"").size, digest_of(b"").sha256[:8]
    (0, 'e3b0c442')
    """
    return FileDigest(len(data), hashlib.sha256(data).hexdigest())


def digest_at(path: Path) -> FileDigest | None:
    """The digest of what lies at a path, links not followed.

    Returns
    -------
    FileDigest or None
        None where there is nothing; `NO_FILE` where there is no file that may be read.

    Raises
    ------
    OSError
        If the disk does not say.
    """
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return NO_FILE
        descriptor = os.open(path, os.O_RDONLY | NO_FOLLOW | BINARY)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError:
        return NO_FILE
    except OSError as error:
        if error.errno == errno.ELOOP:  # a folder on the way is a link to itself
            return None
        raise
    with os.fdopen(descriptor, "rb") as file:
        digest = hashlib.file_digest(file, "sha256")
        return FileDigest(file.tell(), digest.hexdigest())


def looked_at(folder: Path) -> Look:
    """Digests of the files of a folder by name, each taken once."""
    return cache(lambda name: digest_at(folder / name))
