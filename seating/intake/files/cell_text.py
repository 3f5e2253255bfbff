"""Cells are data: nothing is taken away from them that can be printed."""

from __future__ import annotations

import re

from seating.words.errors import InputError, Origin
from seating.words.printable_text import fault_in, without_marks

_SPACES_WITH_A_BREAK = re.compile(r"\s*[\t-\r\x1c-\x1f\x85\u2028\u2029]\s*")


def cell_text(value: str, origin: Origin) -> str:
    r"""A cell with its line ends told in one way, and without marks that nothing shows.

    Raises
    ------
    InputError
        If it holds control characters, or more than a cell of a spreadsheet can.

    Examples
    --------
    >>> cell_text("vegan\r\nno nuts", Origin("guests.csv"))
    'vegan\nno nuts'
    """
    fault = fault_in(value)
    if fault is not None:
        raise InputError(f"this {fault[0]}", origin=origin, value=value, hint=fault[1])
    return re.sub(r"\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", "\n", without_marks(value))


def one_line(value: str) -> str:
    r"""A name or an id on one line: breaks within it become spaces.

    Examples
    --------
    >>> one_line("Ana \n Ruiz")
    'Ana Ruiz'
    """
    return value if value.isprintable() else _SPACES_WITH_A_BREAK.sub(" ", value).strip()
