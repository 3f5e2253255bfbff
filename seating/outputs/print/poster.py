"""The find-your-seat poster: every guest by name, with the table of each course."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict
from itertools import groupby
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses
from seating.outputs.choices.name_order import initial, looked_up, name_order
from seating.outputs.choices.paper import paper_of
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typeset import typeset


def poster_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """Guests in the order in which readers of the language look for them.

    A column ``reading`` of the guest list, where there is one, says how a name is read:
    Chinese and Japanese names are then in its order.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
        `poster` is its paper; `sort_by` the name that counts.

    Returns
    -------
    bytes
        A PDF of as many sheets as it takes.
    """
    chosen = settings or PrintSettings()
    courses = chosen_courses(plan, chosen)
    data = {
        "title": plan.dinner.title,
        "paper": asdict(paper_of(chosen.poster or chosen.paper)),
        "courses": [plan.dinner.courses[course].name for course in courses],
        "letters": by_letter(plan, courses, chosen.lang, chosen.sort_by),
    }
    return typeset("poster", data, chosen)


def by_letter(plan: Plan, courses: list[int], lang: str, sort_by: str) -> list[dict[str, Any]]:
    """Guests in order, under the letters they are looked for.

    Parameters
    ----------
    plan : Plan
    courses : list of int
    lang : str
    sort_by : {"last", "first"}

    Returns
    -------
    list of dict
        ``letter`` and ``guests``, each with its name in three parts, of which the middle is
        looked up, and the tables.
    """
    order = name_order(lang)
    rows = []
    for guest, who in enumerate(plan.dinner.guests):
        start, end = looked_up(who, sort_by)
        read = who.get("reading").strip() or who.name[start:end]
        key = (order(letters(read)), order(letters(who.name)), order(who.name), who.id)
        rows.append((key, initial(read, lang), guest, start, end))
    rows.sort(key=lambda row: row[0])
    return [
        {
            "letter": letter,
            "guests": [_entry(plan, courses, *row[2:]) for row in group],
        }
        for letter, group in groupby(rows, key=lambda row: row[1])
    ]


def letters(text: str) -> str:
    """A text without punctuation, which readers pass over when they look for a name.

    Examples
    --------
    >>> letters("\u2019t O\u2019Neill")
    't ONeill'
    """
    return "".join(letter for letter in text if unicodedata.category(letter)[0] not in "PSC")


def _entry(plan: Plan, courses: list[int], guest: int, start: int, end: int) -> dict[str, Any]:
    label = plan.dinner.label(guest)
    stops = [plan.table_of(course, guest) for course in courses]
    tables = plan.dinner.tables
    return {
        "name": [label[:start], label[start:end], label[end:]],
        "tables": [None if stop is None else tables[stop].name for stop in stops],
    }
