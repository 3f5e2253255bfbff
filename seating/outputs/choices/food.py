"""What is on a guest's plate: the dish they chose, and what they must not or will not eat."""

from __future__ import annotations

import re

from seating.people.guest import Guest
from seating.words.names import fold

_BETWEEN = re.compile(r"[;,\n]+")


def food(guest: Guest) -> str:
    """The dish and the diet of a guest, as one text; empty where neither is known.

    Examples
    --------
    >>> food(Guest("Ana", fields={"meal": "Trout", "diet": "no nuts"}))
    'Trout; no nuts'
    """
    return "; ".join(
        part for part in (guest.get("meal").strip(), guest.get("diet").strip()) if part
    )


def parts_of_food(told: str) -> list[str]:
    """Dishes or diets that one cell names, each once.

    Examples
    --------
    >>> parts_of_food("no nuts, no eggs; No nuts")
    ['no nuts', 'no eggs']
    """
    found: dict[str, str] = {}
    for part in _BETWEEN.split(told):
        if part.strip():
            found.setdefault(fold(part), part.strip())
    return list(found.values())
