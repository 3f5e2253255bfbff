"""The words that are printed and those of the page, in the guests' language: a file a language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from seating.words.errors import InputError
from seating.words.figures import Digits
from seating.words.names import did_you_mean

FOLDER = Path(__file__).parents[1] / "languages"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def languages() -> list[str]:
    """Codes of the languages there are words in, sorted."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def printed_words(lang: str) -> dict[str, str]:
    """Every printed word of a language, by its key, and how it writes numbers.

    Parameters
    ----------
    lang : str
        A code such as ``en`` or ``de-AT``; the region only changes the order of names.

    Returns
    -------
    dict of str to str
        Places to fill in are written as ``{name}``. The keys are those of English.

    Raises
    ------
    InputError
        If there are no words in the language.

    Examples
    --------
    >>> printed_words("de")["table"]
    'Tisch'
    """
    sections = _sections(lang)
    return {**sections["printed"], **sections["numbers"]}


def page_words(lang: str) -> dict[str, str]:
    """Every word of the page, by its key: the printed ones, the host's and its own.

    Parameters
    ----------
    lang : str
        As for `printed_words`.

    Returns
    -------
    dict of str to str
        A word of the page or of the host is taken before a printed one of the same key.

    Raises
    ------
    InputError
        If there are no words in the language.

    Examples
    --------
    >>> page_words("en")["find_your_seat"]
    'Find your seat'
    """
    sections = _sections(lang)
    return {**printed_words(lang), **sections["host"], **sections["page"]}


def digits_of(words: Mapping[str, str]) -> Digits:
    """How the language of these words writes numbers.

    Examples
    --------
    >>> digits_of(printed_words("de"))
    Digits(thousands='.', decimal=',', grouped_from=1000)
    """
    return Digits(words["thousands"], words["decimal"], int(words["grouped_from"]))


def _sections(lang: str) -> dict[str, dict[str, str]]:
    base = lang.lower().replace("_", "-").partition("-")[0]
    known = languages()
    if base not in known:
        hint = did_you_mean(base, known) or f"there are {', '.join(known)}"
        raise InputError("no words in this language", value=lang, hint=hint)
    return _read(base)


@cache
def _read(code: str) -> dict[str, dict[str, str]]:
    """The sections of a language's file: ``numbers``, ``printed``, ``page`` and ``host``."""
    sections: dict[str, dict[str, str]] = json.loads(
        (FOLDER / f"{code}.json").read_text(encoding="utf-8")
    )
    return sections


def reads_right_to_left(lang: str) -> bool:
    """Whether lines of a language run from right to left.

    Examples
    --------
    >>> reads_right_to_left("ar"), reads_right_to_left("ja")
    (True, False)
    """
    return lang.lower().partition("-")[0] in RIGHT_TO_LEFT
