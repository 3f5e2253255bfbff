"""Cells that plainly name one person: nearly all of a long list, told from others in a microsecond.

Whoever writes ``Ana Ruiz`` need not be asked whether others come along, whether a household
is meant or who else is named. What this says of a cell follows from the patterns that would be
tried; where it is not sure, they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from seating.intake.guest_list.words_of_names import with_a_word

# Whatever joins, counts or sets apart stands with one of these, or is one of the words below.
_MARKS = frozenset('()[]{}<>+&,;:/\\|*=#_"!?@%$^~`\n\r\t\v\f\x1c\x1d\x1e\x1f')
_JOINING = """and und et y e ed en och og mit with avec con com met med plus mas mais ja i u. w/ - x
    of the family familie fam. famille familia famiglia familjen eheleute ehepaar geschwister
    household"""
_WORDS = frozenset(_JOINING.split())


def names_one(cell: str) -> bool:
    """Whether a cell plainly names one person and nothing else; False where it may not.

    Parameters
    ----------
    cell : str
        As it stands below a header of names.

    Examples
    --------
    >>> names_one("Ana Ruiz"), names_one("Guest 17"), names_one("Tom & Jane Fox")
    (True, True, False)
    >>> names_one("Ana and guest"), names_one("Sam Fox 2x"), names_one("Sam plus1")
    (False, False, False)
    """
    if cell.isalpha():
        return True
    if not cell.isascii() or not _MARKS.isdisjoint(cell):
        return False
    text = cell.lower()
    words = text.split()
    if not words or "plus" in text or not _WORDS.isdisjoint(words):
        return False
    last = words[-1]
    return last.isalpha() or (last[0] != "x" and last[-1] != "x")


def not_surely_one(cells: Sequence[str]) -> list[int]:
    """Places of the cells of which `names_one` is to be asked; of all others it is true.

    Parameters
    ----------
    cells : sequence of str

    Examples
    --------
    >>> not_surely_one(["Ana Ruiz", "Guest 17", "Tom & Jane Fox", "Sam Fox 2x"])
    [2, 3]
    """
    return with_a_word(cells, _may_be_more)


def _may_be_more(word: str) -> bool:
    """Whether a cell with this word, to which digits may belong, may name more people than one."""
    if not word.isascii() or not _MARKS.isdisjoint(word):
        return True
    text = word.lower()
    return "plus" in text or text in _WORDS or text[0] == "x" or text[-1] == "x"
