"""Names as drawn text: how wide they are, and where they break into two lines.

A drawing is made where no font is at hand, so that widths are estimated, on the wide side.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

ELLIPSIS = "…"
MARK = "\N{REPLACEMENT CHARACTER}"
NARROW = frozenset("fijlrtI.,:;'|!()[]-\u2019 ")
SPARE = 1.1
"""What a font of the reader's may be wider than the estimate."""
WIDE = frozenset("mwMW@%&—…")
# A line may end after a hyphen, too.
HYPHENATED = re.compile(r"[^-\u2010]+[-\u2010]?|[-\u2010]+")


def printable(text: str) -> str:
    r"""The text without characters that steer instead of print.

    Control characters, lone surrogates and the marks that turn the direction of what
    follows become a visible mark; line breaks become spaces.

    Examples
    --------
    >>> printable("Ana\nRuiz"), printable("Bo\x1b[2J")
    ('Ana Ruiz', 'Bo�[2J')
    >>> printable("Cy\u202eyC")
    'Cy�yC'
    """
    spaced = " ".join(text.split())
    if spaced.isprintable():
        return spaced
    return "".join(MARK if _steers(letter) else letter for letter in spaced)


def _steers(letter: str) -> bool:
    if unicodedata.category(letter) in ("Cc", "Cs") or letter in "\ufffe\uffff":
        return True
    return "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069"


def ems(text: str) -> float:
    """An estimate of the width of a line of text, in multiples of the type size.

    Examples
    --------
    >>> ems("Ana") < ems("ANA") < ems("安娜安")
    True
    """
    return sum(_em(letter) for letter in text)


@lru_cache(maxsize=4096)
def _em(letter: str) -> float:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.0
    if letter in NARROW:
        return 0.32
    if letter in WIDE or ord(letter) >= 0x10000:
        return 0.95
    broad = 0.13 if "\u0370" <= letter <= "\u1fff" else 0.0
    return broad + (0.68 if letter.isupper() else 0.53)


def broken_lines(name: str, label: str, most: float) -> tuple[str, ...]:
    """A label on as many lines as it needs, each at most so wide if its words are.

    Parameters
    ----------
    name : str
        The guest's name.
    label : str
        The name as printed, which may add what tells namesakes apart, on a line of its own if
        there are several.
    most : float
        Width of a line, in multiples of the type size.

    Examples
    --------
    >>> broken_lines("Ana Ruiz", "Ana Ruiz", 9), broken_lines("Ana Ruiz", "Ana Ruiz (Acme)", 5)
    (('Ana Ruiz',), ('Ana Ruiz', '(Acme)'))
    >>> broken_lines("Maximiliane von und zu Hohenstein", "Maximiliane von und zu Hohenstein", 8)
    ('Maximiliane von', 'und zu', 'Hohenstein')
    >>> broken_lines("Ana-Maria Ruiz", "Ana-Maria Ruiz", 5)
    ('Ana-Maria', 'Ruiz')
    """
    name, label = printable(name), printable(label)
    if ems(label) <= most:
        return (label,)
    if label.startswith(f"{name} ("):
        added = label[len(name) :].strip()
        return *broken_lines(name, name, most), *broken_lines(added, added, most)
    words = label.split(" ")
    if label != name and len(words) > 2:
        words[-2:] = [" ".join(words[-2:])]  # a number stays beside its name
    lines = [""]
    for part in (part for word in words for part in HYPHENATED.findall(f"{word} ")):
        if lines[-1] and ems((lines[-1] + part).rstrip()) > most:
            lines.append("")
        lines[-1] += part
    return tuple(line.rstrip() for line in lines)


def in_pieces(line: str, most: float) -> list[str]:
    """A line in pieces that are no wider than `most`: of a word too long for any line.

    Scripts with capitals have a hyphen where a piece ends within a word.

    Examples
    --------
    >>> in_pieces("Ana Ruiz", 9), in_pieces("xxxxxx", 2), in_pieces("123456", 2)
    (['Ana Ruiz'], ['xxx-', 'xxx'], ['123', '456'])
    """
    pieces, wide = [""], 0.0
    for place, letter in enumerate(line):
        wide += _em(letter)
        if pieces[-1] and wide + _hyphen(line[place : place + 2]) > most:
            pieces[-1] += "-" if _hyphen(line[place - 1 : place + 1]) else ""
            pieces.append("")
            wide = _em(letter)
        pieces[-1] += letter
    return pieces


def _hyphen(two: str) -> float:
    """The width of a hyphen between two letters, if one can stand there."""
    parted = len(two) == 2 and all(letter.lower() != letter.upper() for letter in two)
    return _em("-") if parted else 0.0


def cut(text: str, most: float) -> str:
    """The text, cut short with an ellipsis if it is wider than `most`."""
    wide, kept, dots = 0.0, 0, ems(ELLIPSIS)
    for place, letter in enumerate(text, start=1):
        wide += _em(letter)
        if wide > most:
            return text[:kept].rstrip() + ELLIPSIS
        if wide + dots <= most:
            kept = place
    return text
