"""Place cards: a tent for each guest, with the name outside and the evening inside."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, chosen_guests
from seating.outputs.choices.food import food
from seating.outputs.choices.larger_sheets import larger_cards, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.stock import Stock
from seating.outputs.print.qr_codes import guest_codes
from seating.outputs.print.typeset import typeset
from seating.words.errors import InputError

FACE = (95.0, 45.0)


def place_cards_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """Place cards, in the order of the guest list.

    The outside of a tent card shows the name, all names of a dinner in one size, and a mark
    where the guest keeps a diet. The inside, which the guest sees, shows it again with a small
    menu of table and seat at each course, and the diet; a QR code of the guest's link too, where
    the host names a page and the card has room for one. A card that is not folded is as the
    inside.

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
    NoRoomError
        If something does not fit the cards at 8 pt.
    """
    chosen = settings or PrintSettings()
    courses = chosen_courses(plan, chosen)
    codes = guest_codes(plan, chosen)
    cards = [
        {**card_data(plan, guest, courses), "code": codes[guest]}
        for guest in chosen_guests(plan, chosen)
    ]
    diets = {food(guest) for guest in plan.dinner.guests}
    data = {**whole_dinner(plan, courses), "diet": chosen.diet, "diets": sorted(diets - {""})}

    def made(on: PrintSettings) -> bytes:
        stock = on.cards(*FACE, tent=True)
        return typeset("cards", {**data, "diet": on.diet, **laid_out(cards, stock, on)}, on)

    return printed_where_it_fits(made, chosen, larger_cards(chosen, *FACE, tent=True))


def whole_dinner(plan: Plan, courses: list[int]) -> dict[str, Any]:
    """What all cards are measured by, so that one printed anew is like the others.

    Parameters
    ----------
    plan : Plan
    courses : list of int
        Indices of those that are printed.
    """
    dinner = plan.dinner
    return {
        "title": dinner.title,
        "courses": [dinner.courses[course].name for course in courses],
        "names": list(dict.fromkeys(dinner.labels)),
        "tables": [{"name": table.name, "seats": len(table.heads)} for table in dinner.tables],
    }


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
        "diet": food(plan.dinner.guests[guest]),
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
    sheet = {
        **asdict(stock),
        "corners": stock.corners(),
        "count": stock.count,
        "offset": settings.moved,
    }
    skipped = [None] * (settings.first_label - 1)
    return {"paper": sheet.pop("paper"), "sheet": sheet, "cards": [*skipped, *cards]}
