"""Several people in one cell: ``Tom & Jane Fox``, ``Mr and Mrs Ash``, ``Alva,Joar``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seating.words.companion_words import is_firm, is_title
from seating.words.names import bare

_AND = re.compile(r"\s+(?:and|und|et|och|og|ja|plus|и)\s+|\s*[&+＋＆]\s*|\s+u\.\s+", re.IGNORECASE)
# These join two people, and the two surnames of one: *Ortega y Gasset*, *Costa e Silva*.
_EITHER = re.compile(r"\s+(?:y|e|ed|en|i)\s+", re.IGNORECASE)
_LISTED = re.compile(r"\s*[;\n]\s*")
_COMMAS = frozenset(",،、")
_COMMA = re.compile(r"\s*[,،、]\s*(?:(?:and|und|et|y|e|en|och|og|&)\s+)?", re.IGNORECASE)
_COMMA_AND = re.compile(r"[,،、]\s*(?:and|und|et|y|e|en|och|og|&)\s", re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*")
_SUFFIXES = frozenset(
    [
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "phd",
        "md",
        "mba",
        "msc",
        "bsc",
        "ma",
        "ba",
        "esq",
        "cpa",
        "dds",
        "frs",
        "obe",
        "mbe",
        "cbe",
    ]
)
MAY_JOIN = re.compile(
    r"[&+＋＆,;/\n،、]|\s(?:and|und|et|och|og|ja|y|e|ed|en|i|и|u\.)\s", re.IGNORECASE
)


def people_in(cell: str, commas_part: bool = True) -> tuple[str, ...]:
    """The people whom a cell names, each with a name of their own.

    Who is named without a surname has that of the next who has one.

    Parameters
    ----------
    cell : str
    commas_part : bool, optional
        Whether a single comma stands between two people; else a name may be written with the
        surname first.

    Returns
    -------
    tuple of str
        One where the cell names nobody else; what it says is then as it was.

    Examples
    --------
    >>> people_in("Tom & Jane Fox"), people_in("Mr and Mrs Ash")
    (('Tom Fox', 'Jane Fox'), ('Mr Ash', 'Mrs Ash'))
    >>> people_in("Tom, Sally, and Harry"), people_in("Ruiz, Ana", commas_part=False)
    (('Tom', 'Sally', 'Harry'), ('Ruiz, Ana',))
    >>> people_in("José Ortega y Gasset"), people_in("Harper & Finch Ltd")
    (('José Ortega y Gasset',), ('Harper & Finch Ltd',))
    """
    if not MAY_JOIN.search(cell) or is_firm(cell):
        return (cell,)
    listed = _filled(_LISTED.split(cell))
    if len(listed) > 1:
        # commas within are of surnames written first, as in "Lee, Bo; Ruiz, Ana"
        return tuple(name for part in listed for name in _joined_by_words(part))
    parts = _by_commas(cell, commas_part)
    if len(parts) > 1 and _AND.search(parts[-1]) is None and not _COMMA_AND.search(cell):
        return tuple(parts)
    names = _joined_by_words(_COMMA.sub(" & ", cell) if len(parts) > 1 else cell)
    return tuple(names) if len(names) > 1 else (cell,)


def comma_is_of_one(cells: Iterable[str]) -> bool:
    """Whether a comma in cells of names is likelier that of ``Lee, Bo`` than of two people.

    Two first names are written without a space, or beside rows that are a first name alone.

    Examples
    --------
    >>> comma_is_of_one(["Lee, Bo", "Ruiz, Ana"]), comma_is_of_one(["Alva, Joar", "Nilo"])
    (True, False)
    """
    spaced = tight = alone = 0
    for cell in cells:
        parts = [cell] if _COMMAS.isdisjoint(cell) else _COMMA.split(cell)
        if len(parts) == 1:
            alone += len(cell.split()) == 1
        elif len(parts) == 2:
            spaced += ", " in cell
            tight += ", " not in cell
    return spaced > tight and not alone


def _by_commas(cell: str, commas_part: bool) -> list[str]:
    parts = _filled(_COMMA.split(cell))
    parts = _with_suffixes(parts)
    if len(parts) == 2 and not _AND.search(cell) and not (commas_part or _are_whole(parts)):
        return [cell]
    if len(parts) == 2 and sum(len(part.split()) > 1 for part in parts) == 1:
        # "Ruiz Soto, Ana", "Ana Ruiz, Bo"
        return parts if _AND.search(cell) else [cell]
    return parts


def _are_whole(parts: Sequence[str]) -> bool:
    return all(len(part.split()) > 1 for part in parts)


def _with_suffixes(parts: list[str]) -> list[str]:
    """Letters behind a name belong to it: ``King, Jr.``."""
    joined: list[str] = []
    for part in parts:
        if joined and bare(part).replace(".", "") in _SUFFIXES:
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


def _joined_by_words(text: str) -> list[str]:
    """The people whom words or signs join, with the surname that they share."""
    parts = _filled(_AND.split(text))
    if len(parts) == 1:
        parts = _filled(_SLASH.split(text))
    if len(parts) == 1:
        parts = _two_by_either(text)
    if len(parts) < 2 or any(not _is_name(part) for part in parts):
        return [text]
    return _with_surname(parts)


def _two_by_either(text: str) -> list[str]:
    """Two people, unless what follows is the second surname of one."""
    parts = _EITHER.split(text)
    if len(parts) != 2 or not all(_is_name(part) for part in parts):
        return [text]
    before, after = (len(_untitled(part)) for part in parts)
    return parts if before <= 1 or after > 1 else [text]


def _is_name(part: str) -> bool:
    """Whether letters could be somebody: not digits, not two capitals as in *R&D*."""
    if any(map(str.isdecimal, part)) or not any(map(str.isalpha, part)):
        return False
    return is_title(part) or not (part.isupper() and part.isascii() and len(part) <= 2)


def _with_surname(parts: Sequence[str]) -> list[str]:
    """Names in full: a surname said once is that of those before it who have none."""
    names: list[str] = []
    surname, given = "", ""
    for part in reversed(parts):
        words = _untitled(part)
        titles = part.split()[: len(part.split()) - len(words)]
        if len(words) > 1:
            given, surname = words[0], " ".join(words[1:])
            names.append(part)
        elif len(words) == 1 and titles and not surname:
            # "Mr and Mrs Ash": behind a title alone stands the surname
            given, surname = "", words[0]
            names.append(part)
        elif words:
            names.append(f"{part} {surname}".strip() if not titles or given else part)
        else:
            names.append(f"{part} {surname}".strip())
    if not surname:
        return list(parts)
    first, *_, last = parts
    if given and not _untitled(first) and len(parts) == 2 and is_title(last.split()[0]):
        # "Mr and Mrs Tom Ash" are Mr Tom Ash and Mrs Ash
        title = " ".join(last.split()[: len(last.split()) - len(_untitled(last))])
        return [f"{first} {given} {surname}", f"{title} {surname}"]
    return names[::-1]


def _untitled(part: str) -> list[str]:
    words = part.split()
    while words and is_title(words[0]):
        words = words[1:]
    return words


def _filled(parts: Iterable[str]) -> list[str]:
    return [part.strip(" ,") for part in parts if part.strip(" ,")]
