"""Sentences told in a language: templates with places to fill in, one file a language."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter

from seating.words.sentences.said import Counted, Phrase, Said, Series

FOLDER = Path(__file__).parent
ENGLISH, MANY, BOUND = "en", "_many", "bound_"


def told(phrase: Phrase, lang: str = ENGLISH) -> str:
    """What is said, in a language; it begins with a capital where it begins with a word of ours.

    Parameters
    ----------
    phrase : Phrase
        A text is told as it is.
    lang : str, optional
        A code such as ``de`` or ``de-AT``; English where there is no such file.

    Examples
    --------
    >>> apart = Said.of("says", who="Ana", what=Said.of("stays"), when="")
    >>> told(apart), told(apart, "de")
    ('Ana keeps one seat all evening', 'Ana behält den ganzen Abend einen Platz')
    """
    text, ours = _told(phrase, templates(lang))
    return text[:1].upper() + text[1:] if ours else text


def within(phrase: Phrase, lang: str = ENGLISH) -> str:
    """What is said, in the middle of a sentence."""
    return _told(phrase, templates(lang))[0]


def bound_told(why: str, lang: str) -> str:
    """The argument of a bound, as plans keep it in English, in another language.

    Parameters
    ----------
    why : str
        As `told` tells it in English; anything else comes back as it is.
    lang : str
        As for `told`.
    """
    for key, template in templates(ENGLISH).items():
        if key.startswith(BOUND) and (found := _pattern(template).fullmatch(why)):
            return within(Said(key, found.groupdict()), lang)
    return why


def bound_sentence(why: str, lang: str) -> str:
    """The argument of a bound, as `bound_told` tells it, as a sentence of its own.

    Examples
    --------
    >>> bound_sentence("there are no more strangers to meet", "en")
    'There are no more strangers to meet'
    """
    said = bound_told(why, lang)
    return said[:1].upper() + said[1:]


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What a template of nothing but numbers tells."""
    parts = (
        re.escape(literal) + (rf"(?P<{name}>[\d,.]+)" if name else "")
        for literal, name, _, _ in Formatter().parse(template)
    )
    return re.compile("".join(parts))


def templates(lang: str) -> Mapping[str, str]:
    """The templates of a language by key; those of English where there is no such file."""
    code = lang.lower().replace("_", "-").partition("-")[0]
    return _read(code if (FOLDER / f"{code}.json").exists() else ENGLISH)


@cache
def _read(code: str) -> dict[str, str]:
    found: dict[str, str] = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
    return found


def _told(phrase: Phrase, words: Mapping[str, str]) -> tuple[str, bool]:
    """A phrase, and whether it begins with a word of ours rather than with a name."""
    if isinstance(phrase, Series):
        return _series(phrase, words)
    if isinstance(phrase, Said):
        return _filled(phrase, words)
    if isinstance(phrase, Counted):
        key = f"{phrase.key}_{_form(phrase.count, words['plural'])}"
        return words[key].format(count=phrase.count), True
    if isinstance(phrase, float):
        return f"{phrase:g}".replace(".", words["decimal"]), False
    return str(phrase), False


def _filled(said: Said, words: Mapping[str, str]) -> tuple[str, bool]:
    several = f"{said.key}{MANY}"
    template = words[several if said.many and several in words else said.key]
    text, begins = "", None
    for literal, name, _, _ in Formatter().parse(template):
        text += literal
        if begins is None and literal:
            begins = True
        if name is not None:
            part, ours = _told(said.fields[name], words)
            begins = ours if begins is None and part else begins
            text += part
    return text, bool(begins)


def _series(series: Series, words: Mapping[str, str]) -> tuple[str, bool]:
    parts = [_told(item, words) for item in series.items] or [("", False)]
    *head, tail = (text for text, _ in parts)
    text = f"{words['comma'].join(head)}{words[series.last]}{tail}" if head else tail
    return text, parts[0][1]


def _form(count: int, plural: str) -> str:
    """Which form a number takes; the rules are those of Unicode's CLDR, for whole numbers."""
    if count in (1, 2):
        return "one" if count == 1 else "two"
    tens, ones = count % 100, count % 10
    if plural == "polish":
        return "few" if ones in (2, 3, 4) and tens not in (12, 13, 14) else "more"
    if plural == "arabic":
        return "few" if 3 <= tens <= 10 else "more"
    return "more"
