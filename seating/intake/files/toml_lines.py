"""Lines of a TOML file: its reader tells none of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache

Path = Sequence[str | int]


def line_of(text: str, path: Path, value: str | None = None) -> int | None:
    r"""The line where something is written.

    Parameters
    ----------
    text : str
        The whole file.
    path : sequence of str or int
        Keys, and places in lists from 0, from the top of the file.
    value : str, optional
        What stands there, to find it further down in a list of several lines.

    Returns
    -------
    int or None
        From 1; None when it is not found.

    Examples
    --------
    >>> line_of('title = "May"\n[[tables]]\nname = "Rose"\nseats = 0\n', ("tables", 0, "seats"))
    4
    """
    index = _index_of(text)
    here = -1
    for place, key in enumerate(path):
        if isinstance(key, str):
            number = path[place + 1] if place + 1 < len(path) else None
            found = index.section(key, number if isinstance(number, int) else 0)
            found = index.key(key, max(here, 0)) if found is None else found
            here = here if found is None else found
    if value and here >= 0:
        lines = index.lines
        here = next((at for at in range(here, len(lines)) if value in lines[at]), here)
    return here + 1 if here >= 0 else None


class _Index:
    """Where in a text each key and each section stands: a file of many rules is asked often."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.keys: dict[str, list[int]] = {}
        self.sections: dict[str, list[int]] = {}

    def section(self, key: str, number: int) -> int | None:
        if key not in self.sections:
            outer = r"(?:[\w\"' -]+\.)*"
            header = re.compile(rf"\s*\[{{1,2}}{outer}\s*[\"']?{re.escape(key)}[\"']?\s*\]")
            self.sections[key] = self._where(header.match)
        found = self.sections[key]
        return found[number] if number < len(found) else None

    def key(self, key: str, start: int) -> int | None:
        if key not in self.keys:
            here = re.compile(rf"(?:^|[{{,])\s*[\"']?{re.escape(key)}[\"']?\s*=")
            self.keys[key] = self._where(here.search)
        found = self.keys[key]
        place = bisect_left(found, start)
        return found[place] if place < len(found) else None

    def _where(self, matches: Callable[[str], object]) -> list[int]:
        return [at for at, line in enumerate(self.lines) if matches(line)]


@lru_cache(maxsize=2)
def _index_of(text: str) -> _Index:
    return _Index(text)
