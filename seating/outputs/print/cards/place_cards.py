"""Place cards: a tent for each guest, with the name outside and the evening inside."""

from __future__ import annotations

from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, chosen_guests
from seating.outputs.choices.companions_named import number_of
from seating.outputs.choices.food import food
from seating.outputs.choices.larger_sheets import larger_cards, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.cards.card_sheets import laid_out, whole_dinner
from seating.outputs.print.qr_codes import guest_codes
from seating.outputs.print.typesetting.typeset import typeset

FACE = (95.0, 45.0)


def place_cards_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """Place cards, in the order of the guest list.

    The outside of a tent card shows the name, all names of a dinner in one size, and a mark
    where the guest keeps a diet. The inside, which the guest sees, shows it again with a small
    menu of table and seat at each course, and the diet; a QR code of the guest's link too, where
    the host names a page and the card has room for one. A card that is not folded is as the
    inside. A guest without a name has a number, and a line to write the name on.

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
    first = {plan.dinner.guest_index(who) for who in chosen.first_cards}
    cards = [
        {
            **card_data(plan, guest, courses),
            "number": number_of(plan.dinner.guests[guest], chosen.lang),
            "code": codes[guest],
            "replaces": None if guest in first else chosen.replaces,
        }
        for guest in chosen_guests(plan, chosen)
    ]
    diets = {food(guest) for guest in plan.dinner.guests}
    data = {**whole_dinner(plan, courses), "diet": chosen.diet, "diets": sorted(diets - {""})}

    def made(on: PrintSettings) -> bytes:
        stock = on.cards(*FACE, tent=True)
        return typeset("cards", {**data, "diet": on.diet, **laid_out(cards, stock, on)}, on)

    return printed_where_it_fits(made, chosen, larger_cards(chosen, *FACE, tent=True))


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
