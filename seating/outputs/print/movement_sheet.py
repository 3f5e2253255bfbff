"""A movement on paper for host and tables: the sentence, a picture, and a guide for each table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from seating.dinner.plan import Plan
from seating.outputs.announcing.announcements import announcements
from seating.outputs.announcing.movement_told import MovementTold
from seating.outputs.choices.larger_sheets import larger_papers, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import digits_of
from seating.outputs.drawing.movement_drawing import movement_svg
from seating.outputs.print.typesetting.typeset import typeset
from seating.score.score import judge
from seating.words.figures import figure

if TYPE_CHECKING:
    from seating.planfile import PlanReport


def movement_pdf(plan: Plan, report: PlanReport, settings: PrintSettings | None = None) -> bytes:
    """The sentence in large, the picture, and what to say before each course.

    Parameters
    ----------
    plan : Plan
    report : PlanReport
        With the movement that the plan follows.
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF; nobody is named in it.

    Raises
    ------
    InputError
        If the plan follows no movement.
    """
    chosen = settings or PrintSettings()
    told = MovementTold.of(plan, report, chosen.lang)
    courses, verdict = plan.dinner.courses, judge(plan)
    said = announcements(courses, chosen.lang, told.movement)
    data = {
        "title": plan.dinner.title,
        "sentence": told.sentence,
        "picture": movement_svg(told.movement, chosen.theme.colours()),
        "guests": len(plan.dinner.guests),
        "introductions": figure(verdict.expected, digits_of(told.words)),
        "new_pairs": verdict.new_pairs,
        "repeats": verdict.repeats,
        "courses": [
            {"name": course.name, **one} for course, one in zip(courses, said, strict=True)
        ],
    }
    return typeset("movement", data, chosen)


def guides_pdf(plan: Plan, report: PlanReport, settings: PrintSettings | None = None) -> bytes:
    """A page for each table: where each of its places leads to.

    Parameters
    ----------
    plan, report, settings
        As for `movement_pdf`.

    Returns
    -------
    bytes
        A PDF; nobody is named in it.

    Raises
    ------
    InputError
        If the plan follows no movement.
    NoRoomError
        If the places of a table have no room at 9 pt.
    """
    chosen = settings or PrintSettings()
    told = MovementTold.of(plan, report, chosen.lang)
    places = told.movement.places
    tables = [
        {
            "name": places.tables[table].name,
            "rows": [_row(told, place) for place in np.flatnonzero(places.table == table).tolist()],
        }
        for table in np.flatnonzero(places.sizes).tolist()
    ]
    data = {"title": plan.dinner.title, "sentence": told.sentence, "tables": tables}
    return printed_where_it_fits(
        lambda on: typeset("guides", data, on), chosen, larger_papers(chosen)
    )


def _row(told: MovementTold, place: int) -> dict[str, Any]:
    there = told.leads(place)
    return {
        "seat": told.seat(place),
        "mark": told.mark(place),
        "next": None if there is None else {"table": told.table(there), "seat": told.seat(there)},
    }
