"""Itinerary cards: a guest's evening, to carry from table to table."""

from __future__ import annotations

from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, chosen_guests
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.drawing.floor import floor
from seating.outputs.print.place_cards import laid_out
from seating.outputs.print.qr_codes import guest_codes
from seating.outputs.print.typeset import typeset
from seating.outputs.print.whom_to_meet import whom_to_meet
from seating.score.gets_to_talk import GetsToTalk

WITH_ROOM = (95.0, 138.0)
WITHOUT = (95.0, 90.0)


def itinerary_cards_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """A card for each guest: table and seat of each course, whom to look out for, the way.

    The way is drawn where every table has a position in the room; a QR code of the guest's
    link where the host names a page.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF.
    """
    chosen = settings or PrintSettings()
    courses, talks = chosen_courses(plan, chosen), GetsToTalk(plan)
    codes = guest_codes(plan, chosen)
    cards = [
        {**_card(talks, guest, courses), "code": codes[guest]}
        for guest in chosen_guests(plan, chosen)
    ]
    drawn = floor(plan.dinner)
    stock = chosen.cards(*(WITHOUT if drawn is None else WITH_ROOM))
    data = {"title": plan.dinner.title, "floor": drawn}
    return typeset("itineraries", {**data, **laid_out(cards, stock, chosen)}, chosen)


def _card(talks: GetsToTalk, guest: int, courses: list[int]) -> dict[str, Any]:
    return {
        "name": talks.plan.dinner.label(guest),
        "stops": [_stop(talks, course, guest) for course in courses],
    }


def _stop(talks: GetsToTalk, course: int, guest: int) -> dict[str, Any]:
    plan = talks.plan
    name = plan.dinner.courses[course].name
    here = plan.sitting(course, guest)
    if here is None:
        return {"course": name, "table": None, "seat": None, "number": None, "meet": []}
    return {
        "course": name,
        "table": plan.dinner.tables[here.table].name,
        "seat": here.seat,
        "number": here.table,
        "meet": [
            {"name": plan.dinner.label(one.guest), "shared": list(one.shared)}
            for one in whom_to_meet(talks, course, guest)
        ],
    }
