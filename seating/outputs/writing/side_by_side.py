"""Large files looked at or written side by side: processors and disks have time for several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Done = TypeVar("Done")

LARGE = 1 << 24
"""Bytes of all files from which on threads are worth while."""


def side_by_side(do: Callable[[str, bytes], Done], files: Mapping[str, bytes]) -> list[Done]:
    """What comes of each file, in the order given; all have ended when one fails.

    Parameters
    ----------
    do : callable
        Takes a file's name and content.
    files : mapping of str to bytes

    Examples
    --------
    >>> side_by_side(lambda name, content: len(content), {"a.csv": b"1,2", "b.csv": b""})
    [3, 0]
    """
    if sum(map(len, files.values())) < LARGE:
        return [do(name, content) for name, content in files.items()]
    with ThreadPoolExecutor(max_workers=len(files)) as threads:
        return list(threads.map(do, files, files.values()))
