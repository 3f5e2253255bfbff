"""A disk that fails, or a process that dies, at a chosen call that changes files."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CHANGING = (
    "mkdir",
    "open",
    "rename",
    "replace",
    "link",
    "unlink",
    "rmdir",
    "fsync",
    "chmod",
    "write",
)
NEVER = 10**9


class Killed(BaseException):
    """Nothing that this process wants to do after it happens any more."""


class Calls:
    """How many calls there were, and from which to which they fail."""

    def __init__(self, first: int = NEVER, last: int = NEVER, *, kill: bool = False) -> None:
        self.count = 0
        self.first, self.last, self.kill = first, last, kill

    def __call__(self) -> None:
        self.count += 1
        if self.kill and self.count >= self.first:
            raise Killed
        if not self.kill and self.first <= self.count <= self.last:
            raise OSError(errno.ENOSPC, "No space left on device")


@contextmanager
def faults(calls: Calls) -> Iterator[None]:
    """Count the calls of `CHANGING`, and let those fail that `calls` says."""
    true = {name: getattr(os, name) for name in CHANGING}

    def counted(name: str):
        def call(*words, **more):
            calls()
            return true[name](*words, **more)

        return call

    try:
        for name in CHANGING:
            setattr(os, name, counted(name))
        yield
    finally:
        for name, function in true.items():
            setattr(os, name, function)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, but the hidden ones of this program."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".seating") for part in path.parts)
    }


def leftovers(folder: Path) -> list[str]:
    """What no run may leave."""
    return [str(path.relative_to(folder)) for path in folder.rglob(".seating-*")]
