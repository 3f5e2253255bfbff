"""The words of the page: those that are printed too, those of its own, and the host's."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from seating.outputs.choices.languages import FOLDER, words


@cache
def page_words(lang: str) -> dict[str, str]:
    """Every word of the page, by its key.

    Parameters
    ----------
    lang : str
        A code such as ``en`` or ``de-AT``.

    Returns
    -------
    dict of str to str

    Raises
    ------
    InputError
        If there are no words in the language.

    Examples
    --------
    >>> page_words("en")["find_your_seat"]
    'Find your seat'
    """
    printed = words(lang)
    base = _base(lang)
    host = _read(FOLDER / "host" / f"{base}.json")
    return {**printed, **host, **_read(FOLDER / "page" / f"{base}.json")}


def _base(lang: str) -> str:
    return lang.lower().replace("_", "-").partition("-")[0]


def _read(file: Path) -> dict[str, str]:
    known: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return known
