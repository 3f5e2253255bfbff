"""Names as drawn text: how wide they are, and where they break into two lines.

A drawing is made where no font is at hand, so that widths are estimated, on the wide side.
"""

from __future__ import annotations

import unicodedata

ELLIPSIS = "…"
MARK = "\N{REPLACEMENT CHARACTER}"
NARROW = frozenset("fijlrtI.,:;'|!()[]-\u2019 ")
WIDE = frozenset("mwMW@%&—…")


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


def _em(letter: str) -> float:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.0
    if letter in NARROW:
        return 0.32
    if letter in WIDE or ord(letter) >= 0x10000:
        return 0.95
    return 0.68 if letter.isupper() else 0.53


def two_lines(name: str, label: str, most: float) -> tuple[str, ...]:
    """A label on one or two lines, each at most so wide.

    Parameters
    ----------
    name : str
        The guest's name.
    label : str
        The name as printed, which may add what tells namesakes apart; that is kept whole
        before the name is.
    most : float
        Width of a line, in multiples of the type size.

    Examples
    --------
    >>> two_lines("Ana Ruiz", "Ana Ruiz", 9), two_lines("Ana Ruiz", "Ana Ruiz (Acme)", 5)
    (('Ana Ruiz',), ('Ana Ruiz', '(Acme)'))
    >>> two_lines("Maximiliane von und zu Hohenstein", "Maximiliane von und zu Hohenstein", 8)
    ('Maximiliane von', 'und zu Hohenst…')
    """
    name, label = printable(name), printable(label)
    if ems(label) <= most:
        return (label,)
    if label.startswith(f"{name} ("):
        return cut(name, most), cut(label[len(name) :].strip(), most)
    words = label.split(" ")
    if label != name and len(words) > 2:
        words[-2:] = [" ".join(words[-2:])]  # a number stays beside its name
    first = words[0]
    taken = 1
    while taken < len(words) - 1 and ems(f"{first} {words[taken]}") <= most:
        first = f"{first} {words[taken]}"
        taken += 1
    if taken == len(words):
        return (cut(label, most),)
    return cut(first, most), cut(" ".join(words[taken:]), most)


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
