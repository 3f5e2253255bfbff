"""Texts that can be printed: without characters that steer instead of print, and not endless."""

from __future__ import annotations

import re

from seating.words.errors import InputError

MOST_LETTERS = 500
"""Of a name: of a guest, a table, a course, a room, a kind of seat, and the title."""

MOST_IN_A_CELL = 32_767
"""Of any other text: what a cell of a spreadsheet holds."""

# Controls that are no white space, halves of letters, and what no XML holds: nothing prints
# them, and a terminal may obey them. Marks of direction and joiners belong to names.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# A byte order mark, which some programs leave at joints of files.
_INVISIBLE = "\ufeff"


def fault_in(text: str, most: int = MOST_IN_A_CELL) -> tuple[str, str] | None:
    r"""What is wrong with a text, and what to do; None if it can be printed.

    Examples
    --------
    >>> fault_in("Ana"), fault_in("Ana\x1b[2J")[0], fault_in("Ana" * 5, 12)[0]
    (None, 'holds a control character', 'is longer than 12 letters')
    """
    if len(text) > most:
        return f"is longer than {most:,} letters", f"it has {len(text):,}: shorten it"
    if not text.isprintable() and _UNPRINTABLE.search(text):
        return "holds a control character", "delete it: it cannot be printed"
    return None


def check_printable(what: str, text: str, most: int = MOST_LETTERS) -> None:
    """See that a text can be printed.

    Parameters
    ----------
    what : str
        Which it is, as in ``the name of a table``.
    text : str
    most : int, optional
        Letters that it may have.

    Raises
    ------
    InputError
        If it is too long, or holds control characters.
    """
    fault = fault_in(text, most)
    if fault is not None:
        raise InputError(f"{what} {fault[0]}", value=text, hint=fault[1])


def without_marks(text: str) -> str:
    r"""The text without marks that nothing shows and a typesetter refuses.

    Examples
    --------
    >>> without_marks("Ana\ufeff Ruiz")
    'Ana Ruiz'
    """
    return text.replace(_INVISIBLE, "") if _INVISIBLE in text else text


def typesettable(text: str) -> str:
    r"""The text with a visible mark for each character that cannot be printed.

    Examples
    --------
    >>> typesettable("Ana\x00")
    'Ana�'
    """
    if text.isprintable():
        return text
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", without_marks(text))
