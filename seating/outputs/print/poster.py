"""The find-your-seat poster: every guest by name, with the table of each course."""

from __future__ import annotations

from dataclasses import asdict
from itertools import groupby
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, seated_guests
from seating.outputs.choices.filed_guests import FiledGuest, filed_guests
from seating.outputs.choices.larger_sheets import larger_papers, printed_where_it_fits
from seating.outputs.choices.paper import paper_of
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.typeset import typeset


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

    Raises
    ------
    NoRoomError
        If names do not fit the paper at the smallest size that is read from afar.
    """
    chosen = settings or PrintSettings()
    courses = chosen_courses(plan, chosen)
    data = {
        "title": plan.dinner.title,
        "courses": [plan.dinner.courses[course].name for course in courses],
        "letters": by_letter(plan, courses, chosen.lang, chosen.sort_by),
    }

    def made(one: PrintSettings) -> bytes:
        paper = asdict(paper_of(one.poster or one.paper))
        return typeset("poster", {**data, "paper": paper}, one)

    return printed_where_it_fits(made, chosen, larger_papers(chosen, "poster"))


def by_letter(plan: Plan, courses: list[int], lang: str, sort_by: str) -> list[dict[str, Any]]:
    """Guests who have a seat, in order, under the letters they are looked for.

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
        looked up, and its ``tables`` and ``seats``, none where the guest is away.
    """
    seated = seated_guests(plan)
    filed = [one for one in filed_guests(plan.dinner, lang, sort_by) if one.guest in seated]
    return [
        {"letter": letter, "guests": [_entry(plan, courses, one) for one in group]}
        for (_, letter), group in groupby(filed, key=lambda one: (one.script, one.letter))
    ]


def _entry(plan: Plan, courses: list[int], filed: FiledGuest) -> dict[str, Any]:
    label, start, end = plan.dinner.label(filed.guest), filed.start, filed.end
    stops = [plan.sitting(course, filed.guest) for course in courses]
    tables = plan.dinner.tables
    return {
        "name": [label[:start], label[start:end], label[end:]],
        "tables": [None if stop is None else tables[stop.table].name for stop in stops],
        "seats": [None if stop is None else stop.seat for stop in stops],
    }
