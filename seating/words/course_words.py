"""Cells that say all courses, or the first, in several languages."""

from __future__ import annotations

from seating.words.columns import plain

ALL = frozenset({"all", "alle", "tous", "toutes", "todos", "tutti", "todas", "alla", "allemaal"})
_FIRST = """first; first course; erster; erste; erster Gang; premier; première; primero; primera;
    primo; prima; primeiro; primeira; eerste; första"""
FIRST = frozenset(plain(word) for word in _FIRST.split(";"))


def says_all(value: str) -> bool:
    """Whether a cell names all courses at once.

    Examples
    --------
    >>> says_all("Alle"), says_all("Dessert")
    (True, False)
    """
    return plain(value) in ALL


def says_first(value: str) -> bool:
    """Whether a cell means the first course, whatever it is called.

    Examples
    --------
    >>> says_first("Première"), says_first("Main")
    (True, False)
    """
    return plain(value) in FIRST
