"""Place cards: a tent for each guest, with the name outside and the evening inside."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from seating.outputs.settings import PrintSettings
from seating.outputs.stock import Stock, cut_from
from seating.outputs.typeset import typeset
from seating.plan import Plan

TENT = (95.0, 90.0)


def place_cards_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """Tent cards, in the order of the guest list.

    The outside shows the name, as large as it fits. The inside, which the guest and whoever
    serves sees, shows it again with table and seat at each course, and the diet.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF; each card is folded in its middle.
    """
    chosen = settings or PrintSettings()
    sheet = cut_from(chosen.sheet, *TENT)
    cards = [card_data(plan, guest) for guest in range(len(plan.dinner.guests))]
    return typeset("cards", {**sheet_data(plan, sheet), "tent": True, "cards": cards}, chosen)


def card_data(plan: Plan, guest: int) -> dict[str, Any]:
    """What is printed on one card.

    Parameters
    ----------
    plan : Plan
    guest : int
        Index of the guest.
    """
    tables = plan.dinner.tables
    return {
        "name": plan.dinner.label(guest),
        "diet": plan.dinner.guests[guest].get("diet").strip(),
        "stops": [
            None if stop is None else {"table": tables[stop.table].name, "seat": stop.seat}
            for stop in plan.itinerary(guest)
        ],
    }


def sheet_data(plan: Plan, sheet: Stock) -> dict[str, Any]:
    """What all cards of a sheet share."""
    return {
        "title": plan.dinner.title,
        "courses": [course.name for course in plan.dinner.courses],
        "columns": columns_for(len(plan.dinner.courses)),
        "sheet": {**asdict(sheet), "corners": sheet.corners(), "count": sheet.count},
    }


def columns_for(courses: int) -> int:
    """How many courses stand beside each other, so that the rows come out even.

    Examples
    --------
    >>> [columns_for(courses) for courses in (1, 3, 4, 5, 9)]
    [1, 3, 4, 3, 3]
    """
    rows = -(-courses // 4)
    return -(-courses // rows)
