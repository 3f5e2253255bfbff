"""Place cards: a tent for each guest, with the name outside and the evening inside."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, chosen_guests
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.stock import Stock
from seating.outputs.print.qr_codes import guest_codes
from seating.outputs.print.typeset import typeset
from seating.words.errors import InputError

FACE = (95.0, 45.0)


def place_cards_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """Place cards, in the order of the guest list.

    The outside of a tent card shows the name, as large as it fits. The inside, which the
    guest and whoever serves sees, shows it again with table and seat at each course, and
    the diet; a QR code of the guest's link too, where the host names a page and the card has
    room for one. A card that is not folded is as the inside.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
        `stock`, or `card` and `tent`, say what they are printed on; `guests`, `course` and
        `first_label` which, and where the first of them goes.

    Returns
    -------
    bytes
        A PDF.

    Raises
    ------
    InputError
        If the cards do not fit the paper, or the settings name what is not there.
    """
    chosen = settings or PrintSettings()
    courses = chosen_courses(plan, chosen)
    codes = guest_codes(plan, chosen)
    cards = [
        {**card_data(plan, guest, courses), "code": codes[guest]}
        for guest in chosen_guests(plan, chosen)
    ]
    data = {
        "title": plan.dinner.title,
        "courses": [plan.dinner.courses[course].name for course in courses],
        "columns": columns_for(len(courses)),
    }
    stock = chosen.cards(*FACE, tent=True)
    return typeset("cards", {**data, **laid_out(cards, stock, chosen)}, chosen)


def card_data(plan: Plan, guest: int, courses: list[int]) -> dict[str, Any]:
    """What is printed on one card.

    Parameters
    ----------
    plan : Plan
    guest : int
        Index of the guest.
    courses : list of int
        Indices of the courses.
    """
    tables = plan.dinner.tables
    stops = [plan.sitting(course, guest) for course in courses]
    return {
        "name": plan.dinner.label(guest),
        "diet": plan.dinner.guests[guest].get("diet").strip(),
        "stops": [
            None if stop is None else {"table": tables[stop.table].name, "seat": stop.seat}
            for stop in stops
        ],
    }


def laid_out(cards: list[dict[str, Any]], stock: Stock, settings: PrintSettings) -> dict[str, Any]:
    """Cards and the sheet they lie on, as templates of cards take them.

    Parameters
    ----------
    cards : list of dict
    stock : Stock
    settings : PrintSettings
        Its `first_label` leaves labels empty that are used up.

    Raises
    ------
    InputError
        If the sheet has fewer labels than that.
    """
    if settings.first_label > stock.count:
        what = f"a sheet has {stock.count} labels, so none to begin at"
        raise InputError(what, value=str(settings.first_label))
    sheet = {**asdict(stock), "corners": stock.corners(), "count": stock.count}
    skipped = [None] * (settings.first_label - 1)
    return {"paper": sheet.pop("paper"), "sheet": sheet, "cards": [*skipped, *cards]}


def columns_for(courses: int) -> int:
    """How many courses stand beside each other, so that the rows come out even.

    Examples
    --------
    >>> [columns_for(courses) for courses in (1, 3, 4, 5, 9)]
    [1, 3, 4, 3, 3]
    """
    rows = -(-courses // 4)
    return -(-courses // rows)
