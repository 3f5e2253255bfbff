"""How many people a text counts: ``2``, ``two adults + 1 child``, ``Sam Fox + 1``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from seating.words.companion_words import PEOPLE, SEVERAL, SOMEBODY
from seating.words.names import bare

MOST = 99
"""People of one row; more are an order of something else."""
MOST_UNSAID = 8
"""People whom a bare number in brackets counts; a greater one may be anything."""

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "zero null zéro cero nul noll",
            "one ein eine einer un une uno una um uma een en ett",
            "two zwei deux dos due dois duas twee två",
            "three drei trois tres tre três drie",
            "four vier quatre cuatro quattro quatro fyra",
            "five fünf cinq cinco cinque vijf fem",
            "six sechs seis sei zes sex",
            "seven sieben sept siete sette sete zeven sju",
            "eight acht huit ocho otto oito åtta",
            "nine neun neuf nueve nove negen nio",
            "ten zehn dix diez dieci dez tien tio",
        )
    )
    for word in map(bare, words.split())
}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
# Patterns of so many words are compiled when something is first held against them, if ever.
_SUM = rf"({_NUMBER})(?: ?(?:{PEOPLE}))?(?: ?(?:\+|,|&|and|und|et|y|e|en|och) ?|$)"

_AND = r"(?:and|und|et|y|e|ed|en|och|og|mit|with|avec|con|com|met|med|plus|mas|mais|w/)"
# A word, not the beginning of a surname: Eco, Yone, Metman.
_AND_THEN = rf"(?:\s{_AND}\s|\sw/)"
_PLUS = r"(?:[+&＋]|plus)"
_ALONG = (
    rf"(?P<who>.*?\S)\s*(?:"
    rf"\(\s*{_PLUS} ?(?P<more1>{_NUMBER})(?: (?:{PEOPLE}))?\s*\)"
    rf"|\(\s*(?:{_AND}|{_PLUS}) ?(?:{SOMEBODY})\s*\)"
    rf"|[(\[]\s*(?P<all1>\d{{1,2}}) ?(?:{PEOPLE})\s*[)\]]"
    rf"|[(\[]\s*(?P<alone>\d{{1,2}})\s*[)\]]"
    rf"|(?:[,:] | [-–] )(?P<all2>{_NUMBER}) (?:{PEOPLE})"
    rf"|\s[x×] ?(?P<all3>\d{{1,2}})|\s(?P<all4>\d{{1,2}}) ?[x×]"
    rf"|\s?[+＋]\s?(?P<more2>{_NUMBER})(?: (?:{PEOPLE}))?"
    rf"|\s(?:plus|&) ?(?P<more3>{_NUMBER})(?: (?:{PEOPLE}))?"
    rf"|\s{_AND} (?P<more4>{_NUMBER}) (?:{PEOPLE})"
    rf"|(?:\s?{_PLUS} ?|{_AND_THEN})(?:{SOMEBODY})"
    rf")"
)
_SEVERAL = (
    rf"(?P<who>.*?\S)\s*(?:{_AND_THEN}|\s?{_PLUS}\s?)(?:{SEVERAL})|.*\({_AND} (?:{SEVERAL})\)"
)


@dataclass(frozen=True)
class Along:
    """A name with those who come along and have none.

    Parameters
    ----------
    who : str
        The name as written, without what counts the others.
    others : int
        How many come along, if the name is that of one guest.
    in_all : bool, optional
        Whether all were counted, those who are named too.
    """

    who: str
    others: int
    in_all: bool = False


def count_in(value: str) -> int | None:
    """How many people a cell counts, or None where it is no such number.

    Examples
    --------
    >>> count_in("2"), count_in("two adults + 1 child"), count_in("2.0"), count_in("a few")
    (2, 3, 2, None)
    """
    text = re.sub(r"^(\d+)[.,]0+$", r"\1", bare(value))
    at, total = 0, 0
    while at < len(text):
        found = re.compile(_SUM).match(text, at)
        if found is None:
            return None
        total += _number(found[1])
        at = found.end()
    return total if text and total <= MOST else None


def along_with(name: str) -> Along | None:
    """The name and how many come along with it, if it says so.

    Parameters
    ----------
    name : str
        A cell that names a guest.

    Examples
    --------
    >>> along_with("Sam Fox + 1"), along_with("Kim Lee plus guest")
    (Along(who='Sam Fox', others=1, in_all=False), Along(who='Kim Lee', others=1, in_all=False))
    >>> along_with("Ola Berg (2)")
    Along(who='Ola Berg', others=1, in_all=True)
    >>> along_with("Tom & Jane Fox") is None
    True
    """
    if name.isalpha():
        return None
    text = _same_length(name)
    found = re.fullmatch(_ALONG, text)
    if found is None:
        return None
    who = name[: found.end("who")].strip(" ,;-–&＆+＋/")
    if not any(map(str.isalpha, who)) or who.casefold().endswith(("'s", "’s")):
        return None
    counted = next(((key, one) for key, one in found.groupdict().items() if one and key != "who"),
                   ("more", "1"))  # fmt: skip
    in_all = counted[0].startswith("al")
    others = _number(counted[1]) - in_all
    likely = counted[0] != "alone" or others < MOST_UNSAID
    return Along(who, others, in_all) if 0 < others < MOST and likely else None


def says_several(name: str) -> bool:
    """Whether others come along and nobody says how many.

    Examples
    --------
    >>> says_several("Sam Fox and family"), says_several("Sam Fox and 2 kids")
    (True, False)
    """
    return not name.isalpha() and re.fullmatch(_SEVERAL, _same_length(name)) is not None


def _same_length(text: str) -> str:
    """The text without accents and capitals, a letter for a letter."""
    return text.lower() if text.isascii() else "".join(map(_plain_letter, text))


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    return one if len(one := bare(letter)) == 1 else letter


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _NUMBERS[text]
