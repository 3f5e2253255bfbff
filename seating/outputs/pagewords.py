"""The words of the page: those that are printed too, and those of its own."""

from __future__ import annotations

import json
from functools import cache

from seating.outputs.words import FOLDER, words


@cache
def page_words(lang: str) -> dict[str, str]:
    """Every word of the page, by its key.

    Parameters
    ----------
    lang : str
        A code such as ``en`` or ``de-AT``.

    Raises
    ------
    InputError
        If there are no words in the language.

    Examples
    --------
    >>> page_words("en")["find_your_seat"]
    'Find your seat'
    """
    base = lang.lower().replace("_", "-").partition("-")[0]
    printed = words(lang)
    own: dict[str, str] = json.loads((FOLDER / "page" / f"{base}.json").read_text(encoding="utf-8"))
    return {**printed, **own}
