"""Everyone in the order in which readers look for them, one script after the other."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from seating.dinner.dinner import Dinner
from seating.outputs.choices.initial import initial, place_of_script, script, script_of_language
from seating.outputs.choices.name_order import looked_up, name_order

_ARTICLE = "ال"


@dataclass(frozen=True)
class FiledGuest:
    """A guest where readers look for them.

    Parameters
    ----------
    guest : int
    script, letter : str
        The part of the list, and the letter in it.
    start, end : int
        Where in the guest's name stands what is looked up.
    """

    guest: int
    script: str
    letter: str
    start: int
    end: int


def filed_guests(dinner: Dinner, lang: str, sort_by: str = "last") -> list[FiledGuest]:
    """Every guest once, the reader's own script first, each script in an order of its own.

    A column ``reading`` of the guest list says how a name is read: Chinese and Japanese names
    are then in its order.

    Parameters
    ----------
    dinner : Dinner
    lang : str
    sort_by : {"last", "first"}, optional
        The name that is looked up.
    """
    order = name_order(lang)
    rows = []
    for guest, who in enumerate(dinner.guests):
        start, end = looked_up(who, sort_by)
        reading = who.get("reading").strip()
        filed = _without_article(letters(reading or who.name[start:end]))
        own = script(reading) == script_of_language(lang)
        part = script(reading if own else who.name[start:end]) or script(who.name)
        key = (place_of_script(part, lang), order(filed), order(letters(who.name)), who.id)
        rows.append((key, FiledGuest(guest, part, initial(filed, lang), start, end)))
    return [one for _, one in sorted(rows, key=lambda row: row[0])]


def letters(text: str) -> str:
    r"""A text without punctuation, which readers pass over when they look for a name.

    Examples
    --------
    >>> letters("\u2019t O\u2019Neill")
    't ONeill'
    """
    return "".join(letter for letter in text if unicodedata.category(letter)[0] not in "PSC")


def _without_article(name: str) -> str:
    """An Arabic name without the article, under which half of all names would stand."""
    bare = name.removeprefix(_ARTICLE)
    return bare if len(bare) > 1 else name
