"""Itinerary cards: a guest's evening, to carry from table to table."""

from __future__ import annotations

from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, chosen_guests
from seating.outputs.choices.larger_sheets import larger_cards, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.drawing.floor import floor
from seating.outputs.print.cards.card_sheets import laid_out, whole_dinner
from seating.outputs.print.cards.whom_to_meet import MOST, whom_to_meet
from seating.outputs.print.qr_codes import guest_codes
from seating.outputs.print.typesetting.typeset import typeset
from seating.score.gets_to_talk import GetsToTalk

WITH_ROOM = (95.0, 138.0)
WITHOUT = (95.0, 90.0)


def itinerary_cards_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """A card for each guest: table and seat of each course, whom to look out for, the way.

    The upper part says where to sit, the lower one whom to look out for, three at most, each once.
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

    Raises
    ------
    NoRoomError
        If something does not fit the cards at 8 pt.
    """
    chosen = settings or PrintSettings()
    courses, talks = chosen_courses(plan, chosen), GetsToTalk(plan)
    codes = guest_codes(plan, chosen)
    cards = [
        {**_card(talks, guest, courses), "code": codes[guest]}
        for guest in chosen_guests(plan, chosen)
    ]
    drawn = floor(plan.dinner)
    size = WITHOUT if drawn is None else WITH_ROOM
    data = {**whole_dinner(plan, courses), "floor": drawn, "look_outs": _most(plan)}

    def made(on: PrintSettings) -> bytes:
        return typeset("itineraries", {**data, **laid_out(cards, on.cards(*size), on)}, on)

    return printed_where_it_fits(made, chosen, larger_cards(chosen, *size))


def _most(plan: Plan) -> int:
    """Room for how many to look out for is left on each card of a dinner."""
    dinner = plan.dinner
    wanted = dinner.wished_by or any(guest.get("interests").strip() for guest in dinner.guests)
    return MOST if wanted else 0


def _card(talks: GetsToTalk, guest: int, courses: list[int]) -> dict[str, Any]:
    plan = talks.plan
    return {
        "name": plan.dinner.label(guest),
        "stops": [_stop(plan, course, guest) for course in courses],
        "meet": [
            {
                "name": plan.dinner.label(one.guest),
                "shared": list(one.shared),
                "course": courses.index(one.course),
            }
            for one in whom_to_meet(talks, guest, courses)
        ],
    }


def _stop(plan: Plan, course: int, guest: int) -> dict[str, Any] | None:
    here = plan.sitting(course, guest)
    if here is None:
        return None
    table = plan.dinner.tables[here.table].name
    return {"table": table, "seat": here.seat, "number": here.table}
