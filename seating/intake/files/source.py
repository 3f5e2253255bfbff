"""Bytes from a path, standard input, or an open file."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from seating.guard.limited_read import MOST_BYTES, TooLarge, limited_read
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean

Readable = str | os.PathLike[str] | BinaryIO


@dataclass(frozen=True)
class Source:
    """What was read, and what to call it.

    Parameters
    ----------
    name : str
        As the user gave it; ``"-"`` for standard input.
    data : bytes
    """

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """The ending of the name in lower case, with its dot."""
        return Path(self.name).suffix.lower()


def read_source(what: Readable, most: int = MOST_BYTES) -> Source:
    """Read everything.

    Parameters
    ----------
    what : str, path or binary file
        ``"-"`` is standard input.
    most : int, optional
        Bytes; a file or a device that has more is none of a host's.

    Raises
    ------
    InputError
        If it cannot be read or holds nothing.
    """
    if isinstance(what, str | os.PathLike):
        name = os.fspath(what)
        source = Source(name, _read_input(most) if name == "-" else _read_file(name, most))
    else:
        source = Source(_name_of(what), _read_stream(what, _name_of(what), most))
    if not source.data.strip():
        raise InputError("nothing in it", origin=Origin(source.name))
    return source


def _name_of(stream: BinaryIO) -> str:
    name: object = getattr(stream, "name", None)
    return name if isinstance(name, str) else "input"


def _read_input(most: int) -> bytes:
    if sys.stdin is None or getattr(sys.stdin, "closed", False):
        raise InputError("standard input is closed", origin=Origin("-"))
    return _read_stream(sys.stdin.buffer, "-", most)


def _read_stream(stream: BinaryIO, name: str, most: int) -> bytes:
    nothing: object = stream.read(0)
    if not isinstance(nothing, bytes):
        raise InputError("open the file in binary mode, so that its encoding can be told")
    try:
        return limited_read(stream, most)
    except TooLarge as error:
        raise InputError(f"this is too large: it has {error}", origin=Origin(name)) from None
    except OSError as error:
        raise _unreadable(name, error) from None


def _read_file(name: str, most: int) -> bytes:
    path = Path(name)
    if not name:
        raise InputError("a file needs a name", value=name)
    try:
        with path.open("rb") as stream:
            return _read_stream(stream, name, most)
    except FileNotFoundError:
        if path.is_symlink():
            raise InputError("this is a link that leads nowhere", origin=Origin(name)) from None
        hint = _files_like(path)
        raise InputError("no such file", origin=Origin(name), hint=hint) from None
    except IsADirectoryError:
        hint = "name a file in it"
        raise InputError("this is a folder", origin=Origin(name), hint=hint) from None
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from None


def _unreadable(name: str, error: OSError | ValueError) -> InputError:
    why = (getattr(error, "strerror", None) or str(error)).lower()
    return InputError(f"cannot be read: {why}", origin=Origin(name))


def _files_like(path: Path) -> str | None:
    try:
        siblings = sorted(other.name for other in path.parent.iterdir())
    except OSError:
        return None
    return did_you_mean(path.name, siblings)
