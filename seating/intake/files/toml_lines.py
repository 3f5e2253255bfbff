"""Lines of a TOML file: its reader tells none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
    lines = text.split("\n")
    here = -1
    for place, key in enumerate(path):
        if isinstance(key, str):
            number = path[place + 1] if place + 1 < len(path) else None
            found = _section(lines, key, number if isinstance(number, int) else 0)
            found = _key(lines, key, max(here, 0)) if found is None else found
            here = here if found is None else found
    if value and here >= 0:
        here = next((at for at in range(here, len(lines)) if value in lines[at]), here)
    return here + 1 if here >= 0 else None


def _section(lines: list[str], key: str, number: int) -> int | None:
    outer = r"(?:[\w\"' -]+\.)*"
    header = re.compile(rf"\s*\[{{1,2}}{outer}\s*[\"']?{re.escape(key)}[\"']?\s*\]")
    found = [at for at, line in enumerate(lines) if header.match(line)]
    return found[number] if number < len(found) else None


def _key(lines: list[str], key: str, start: int) -> int | None:
    here = re.compile(rf"(?:^|[{{,])\s*[\"']?{re.escape(key)}[\"']?\s*=")
    return next((at for at in range(start, len(lines)) if here.search(lines[at])), None)
