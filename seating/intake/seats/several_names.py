"""A cell that holds the names of a whole table."""

from __future__ import annotations

import re

_SURE = re.compile(r"[;|\n\t·•]")


def several_names(cell: str) -> list[str]:
    """The names in a cell, separated by ``;``, ``|`` or line ends, or else by commas.

    Examples
    --------
    >>> several_names("Ruiz, Ana; Bo"), several_names("Ana, Bo,"), several_names(" ")
    (['Ruiz, Ana', 'Bo'], ['Ana', 'Bo'], [])
    """
    parts = _SURE.split(cell) if _SURE.search(cell) else cell.split(",")
    return [part.strip() for part in parts if part.strip()]
