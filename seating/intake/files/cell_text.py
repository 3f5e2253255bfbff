"""Cells are data: nothing is taken away from them that can be printed."""

from __future__ import annotations

import re

from seating.words.errors import InputError, Origin

# Controls that are no white space, and halves of letters: nothing prints them, and a
# terminal may obey them. Marks of direction and joiners belong to names.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
_SPACES_WITH_A_BREAK = re.compile(r"\s*[\t-\r\x1c-\x1f\x85\u2028\u2029]\s*")


def cell_text(value: str, origin: Origin) -> str:
    r"""A cell with its line ends told in one way.

    Raises
    ------
    InputError
        If it holds control characters.

    Examples
    --------
    >>> cell_text("vegan\r\nno nuts", Origin("guests.csv"))
    'vegan\nno nuts'
    """
    if _UNPRINTABLE.search(value):
        hint = "delete it: it cannot be printed"
        raise InputError("this holds a control character", origin=origin, value=value, hint=hint)
    return re.sub(r"\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", "\n", value)


def one_line(value: str) -> str:
    r"""A name or an id on one line: breaks within it become spaces.

    Examples
    --------
    >>> one_line("Ana \n Ruiz")
    'Ana Ruiz'
    """
    return value if value.isprintable() else _SPACES_WITH_A_BREAK.sub(" ", value).strip()
