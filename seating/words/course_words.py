"""Cells that say all courses, or the first, in several languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seating.words.columns import plain
from seating.words.yes_no import NOTHING, says_no

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


def says_none(value: str) -> bool:
    """Whether a cell says that a guest is there for no course.

    Examples
    --------
    >>> says_none("No"), says_none("keine"), says_none("n/a"), says_none("Dessert")
    (True, True, False, False)
    """
    return says_no(value) or plain(value) in NOTHING - {plain("n/a")}


def says_first(value: str) -> bool:
    """Whether a cell means the first course, whatever it is called.

    Examples
    --------
    >>> says_first("Première"), says_first("Main")
    (True, False)
    """
    return plain(value) in FIRST


_FROM = "from|starting|ab|von|à partir de|dès|de|desde|a partire da|da|a partir de|vanaf|van|från och med|från"  # noqa: E501
_ON = "on|onwards|onward|an|on wards|en adelante|in poi|em diante|en verder|och framåt"
_UNTIL = "until|till|up to|bis zum|bis|jusqu'à|jusqu’à|jusqu'au|hasta|fino a|até|tot en met|tot|till och med|till"  # noqa: E501
_TO = "to|through|bis|à|a|al|até|tot|t/m|till"
_BUT = "but|except|without|außer|ausser|ohne|sauf|excepté|menos|excepto|salvo|tranne|eccetto|meno|exceto|behalve|utom"  # noqa: E501


@dataclass(frozen=True)
class _Form:
    """What a text may be, whatever its capitals; compiled when it is first asked."""

    pattern: str

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return re.fullmatch(self.pattern, text, re.IGNORECASE)


_ALL_BUT = _Form(
    rf"\s*(?:(?:\S+\s+)??(?:{'|'.join(sorted(ALL))}|everything|alles|tout)\s+(?:{_BUT})"
    r"|not|no|without|nicht|kein|keine|keinen|ohne|pas de|sans|sin|senza|sem|geen|zonder|ingen"
    r"|inte|utan)\s+(.+)"
)
_BEGIN = _Form(
    rf"\s*(?:{_FROM})\s+(.+?)(?:\s+(?:{_ON}))?\s*|\s*(.+?)\s*(?:[-–—]|\+|\s(?:{_ON}))\s*"
)
_END = _Form(rf"\s*(?:(?:{_UNTIL})\s+|[-–—]\s*)(.+)")
_BETWEEN = _Form(rf"\s*(.+?)\s*(?:[-–—]|\.\.+|…|\s(?:{_TO})\s)\s*(.+)")


_AFTER = _Form(
    r"\s*(?:after|nach(?: dem| der)?|après|después del?|dopo|depois d[ao]|na|efter)\s+(.+)"
)
_BEFORE = _Form(
    r"\s*(?:before|vor(?: dem| der)?|avant|antes del?|prima d[ei]l?|antes d[ao]|voor|före)\s+(.+)"
)


_ONLY = _Form(
    r"\s*(?:(?:only|just|nur|seulement|solo|sólo|só|alleen|bara)\s+(?P<behind>.+)"
    r"|(?P<before>.+?)\s+(?:only|nur|seulement|solo|só|alleen|bara))\s*"
)


def only(text: str) -> str | None:
    """What a text says that it is alone, or None.

    Examples
    --------
    >>> only("Dessert only"), only("nur Hauptgang"), only("Main")
    ('Dessert', 'Hauptgang', None)
    """
    found = _ONLY.fullmatch(text)
    return None if found is None else found["behind"] or found["before"]


def after(text: str) -> str | None:
    """What a text says that something comes after, or None.

    Examples
    --------
    >>> after("after the Main"), after("Main")
    ('Main', None)
    """
    return _led(_AFTER, text)


def before(text: str) -> str | None:
    """What a text says that something comes before, or None.

    Examples
    --------
    >>> before("vor dem Dessert")
    'Dessert'
    """
    return _led(_BEFORE, text)


def _led(pattern: _Form, text: str) -> str | None:
    found = pattern.fullmatch(text)
    if found is None:
        return None
    return re.sub(r"^(?:the|le|la|les|el|il|het|de)\s+", "", found[1], flags=re.IGNORECASE)


def range_of(text: str) -> Iterator[tuple[str, str | None, str | None]]:
    """How a text may be read as a range of courses, the surest first.

    Yields
    ------
    kind : {"but", "range"}
        All courses but those named by the text that follows; or from one course to another.
    first, last : str or None
        None for no end; of "but" the second is None.

    Examples
    --------
    >>> list(range_of("1-4")), list(range_of("all but 3"))
    ([('range', '1', '4')], [('but', '3', None)])
    """
    if found := _ALL_BUT.fullmatch(text):
        yield "but", found[1], None
        return
    if found := _BEGIN.fullmatch(text):
        yield "range", found[1] or found[2], None
    if found := _END.fullmatch(text):
        yield "range", None, found[1]
    for found in [_BETWEEN.fullmatch(text)]:
        if found:
            yield "range", found[1], found[2]
