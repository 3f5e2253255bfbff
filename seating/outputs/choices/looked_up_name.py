"""The part of a name by which it is looked up."""

from __future__ import annotations

import re
import unicodedata

from seating.people.guest import Guest

SUFFIXES = frozenset(
    {"jr", "sr", "ii", "iii", "iv", "v", "phd", "md", "mba", "msc", "bsc", "ma", "ba", "esq"}
    | {"kbe", "obe", "cbe", "mbe", "frs"}
)
_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "IDEOGRAPHIC")


def looked_up(guest: Guest, sort_by: str) -> tuple[int, int]:
    """Where in a guest's name the part stands by which it is looked up.

    Parameters
    ----------
    guest : Guest
        Its columns ``last`` and ``first``, where there are such, are believed.
    sort_by : {"last", "first"}

    Returns
    -------
    (int, int)
        Start and end in `Guest.name`.

    Examples
    --------
    >>> name = "Prof. Anna van der Berg, PhD"
    >>> start, end = looked_up(Guest(name), "last")
    >>> name[start:end]
    'Berg'
    """
    name = guest.name
    told = guest.get(sort_by).strip()
    if told and told in name:
        start = name.rfind(told) if sort_by == "last" else name.find(told)
        return start, start + len(told)
    words = [(found.start(), found.end()) for found in re.finditer(r"[^\s,;]+", name)]
    comma = name.find(",")
    kept = [span for span in words if comma < 1 or span[0] < comma] or words
    kept = [span for span in kept if not _is_suffix(name[slice(*span)])] or words
    if not kept:
        return 0, len(name)
    family_first = any(unicodedata.name(letter, "").startswith(_EAST_ASIAN) for letter in name)
    return kept[0] if (sort_by == "first") != family_first else kept[-1]


def _is_suffix(word: str) -> bool:
    return word.replace(".", "").casefold() in SUFFIXES
