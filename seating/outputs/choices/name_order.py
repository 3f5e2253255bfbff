"""The order in which a reader of a language looks for a name, and the part that is looked up.

The Unicode collation algorithm (UTS 10) orders every script; a few languages count letters
of their own that it takes for accents. Each of these becomes the letter it follows and a
character that sorts after all others, which is where those readers look for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from seating.outputs.choices.collation import sort_key
from seating.people.guest import Guest

AFTER = tuple(chr(0xE000 + number) for number in range(4))
OWN_LETTERS = {
    "de-at": {"ä": "a" + AFTER[0], "ö": "o" + AFTER[0], "ü": "u" + AFTER[0]},
    "es": {"ñ": "n" + AFTER[0]},
    "pl": {
        "ą": "a" + AFTER[0], "ć": "c" + AFTER[0], "ę": "e" + AFTER[0], "ł": "l" + AFTER[0],
        "ń": "n" + AFTER[0], "ó": "o" + AFTER[0], "ś": "s" + AFTER[0],
        "ź": "z" + AFTER[0], "ż": "z" + AFTER[1],
    },
    "sv": {"å": "z" + AFTER[0], "ä": "z" + AFTER[1], "æ": "z" + AFTER[1],
           "ö": "z" + AFTER[2], "ø": "z" + AFTER[2]},
}  # fmt: skip

SUFFIXES = frozenset(
    {"jr", "sr", "ii", "iii", "iv", "v", "phd", "md", "mba", "msc", "bsc", "ma", "ba", "esq"}
    | {"kbe", "obe", "cbe", "mbe", "frs"}
)
_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "IDEOGRAPHIC")


def name_order(lang: str) -> Callable[[str], tuple[int, ...]]:
    """A sort key for texts, as readers of a language order them.

    Parameters
    ----------
    lang : str
        A code such as ``sv`` or ``de-AT``.

    Examples
    --------
    >>> sorted(["Öberg", "Zorn", "Olsen"], key=name_order("sv"))
    ['Olsen', 'Zorn', 'Öberg']
    >>> sorted(["Öberg", "Zorn", "Olsen"], key=name_order("de"))
    ['Öberg', 'Olsen', 'Zorn']
    """
    own = own_letters(lang)
    table = {ord(letter): code for letter, code in own.items()}
    table |= {ord(letter.upper()): code for letter, code in own.items()}

    def key(text: str) -> tuple[int, ...]:
        return sort_key(unicodedata.normalize("NFC", text).translate(table))

    return key


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


def own_letters(lang: str) -> dict[str, str]:
    """Letters that a language counts as its own, each with what it sorts as."""
    code = lang.lower().replace("_", "-")
    return OWN_LETTERS.get(code) or OWN_LETTERS.get(code.partition("-")[0], {})
