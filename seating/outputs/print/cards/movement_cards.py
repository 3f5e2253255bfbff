"""Cards of a movement: those that lie at the places, and those that guests carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seating.dinner.plan import Plan
from seating.movement.ways.way import CARRIED
from seating.outputs.announcing.movement_told import MovementTold
from seating.outputs.choices.larger_sheets import larger_cards, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.cards.card_sheets import laid_out
from seating.outputs.print.typesetting.typeset import typeset
from seating.words.errors import InputError

if TYPE_CHECKING:
    from seating.planfile import PlanReport

SIZE = (95.0, 55.0)


def seat_cards_pdf(plan: Plan, report: PlanReport, settings: PrintSettings | None = None) -> bytes:
    """A card for each place, which names the next one and lies there all evening.

    Above stand the place itself, and its letter, colour or number where the way has them.

    Parameters
    ----------
    plan : Plan
    report : PlanReport
        With the movement that the plan follows.
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF.

    Raises
    ------
    InputError
        If the plan follows no movement.
    NoRoomError
        If something does not fit the cards at 8 pt.
    """
    chosen = settings or PrintSettings()
    moved = MovementTold.of(plan, report, chosen.lang)
    cards = [
        {
            "place": _place(moved, place),
            "mark": moved.mark(place),
            "colour": moved.colour(place),
            "next": _next(moved, place),
            "big": "",
            "foot": "",
        }
        for place in range(len(moved.movement.places))
    ]
    return _printed(plan, chosen, cards)


def carried_cards_pdf(
    plan: Plan, report: PlanReport, settings: PrintSettings | None = None
) -> bytes:
    """A card for each guest to carry: a letter, a colour, or a number and whose seat to take.

    There is one for every place, so that latecomers have theirs; nobody is named.

    Parameters
    ----------
    plan, report, settings
        As for `seat_cards_pdf`.

    Raises
    ------
    InputError
        If the plan follows no movement, or one in which nobody carries anything.
    NoRoomError
        As for `seat_cards_pdf`.
    """
    chosen = settings or PrintSettings()
    moved = MovementTold.of(plan, report, chosen.lang)
    if moved.movement.way.mark not in CARRIED:
        hint = "--to seat-cards makes those that lie at the places"
        raise InputError("nobody carries a card in this movement", hint=hint)
    places = range(len(moved.movement.places))
    return _printed(plan, chosen, [_carried(moved, place) for place in places])


def _carried(moved: MovementTold, place: int) -> dict[str, Any]:
    """By the place where its guest begins."""
    follows = moved.movement.way.mark == "follow"
    there = moved.leads(place)
    if follows:
        big = str(place + 1)
        foot = (
            moved.words["stay_here"]
            if there is None
            else moved.words["you_follow"].format(number=there + 1)
        )
    else:
        big = moved.mark(place)
        foot = moved.words["stay_here"] if place in moved.movement.held else moved.step(place)
    return {
        "place": _place(moved, place),
        "mark": "",
        "colour": moved.colour(place),
        "next": None,
        "big": big,
        "foot": foot,
    }


def _place(moved: MovementTold, place: int) -> dict[str, Any]:
    return {"table": moved.table(place), "seat": moved.seat(place)}


def _next(moved: MovementTold, place: int) -> dict[str, Any]:
    there = moved.leads(place)
    return {"stays": True} if there is None else {"stays": False, **_place(moved, there)}


def _printed(plan: Plan, chosen: PrintSettings, cards: list[dict[str, Any]]) -> bytes:
    data = {"title": plan.dinner.title}

    def made(on: PrintSettings) -> bytes:
        return typeset("movement-cards", {**data, **laid_out(cards, on.cards(*SIZE), on)}, on)

    return printed_where_it_fits(made, chosen, larger_cards(chosen, *SIZE))
