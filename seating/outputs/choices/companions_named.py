"""Guests without a name, called after who brings them in the language that is printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from seating.dinner.plan import Plan
from seating.outputs.choices.printed_words import printed_words
from seating.words.guest_of import FIELD, NUMBER, guest_numbered, guest_of

if TYPE_CHECKING:
    from seating.outputs.choices.print_settings import PrintSettings
    from seating.people.guest import Guest


def number_of(guest: Guest, lang: str = "en") -> int | None:
    """The number of a guest who is still to be named; None of one who has a name.

    Parameters
    ----------
    guest : Guest
    lang : str, optional
        In which a guest without a name may be called by it.
    """
    number = guest.get(NUMBER)
    if not (number.isascii() and number.isdecimal() and len(number) < 9):
        return None
    called = printed_words(lang)["guest_numbered"].format(number=number)
    return int(number) if guest.name in (guest_numbered(int(number)), called) else None


def with_companions_named(
    plan: Plan, settings: PrintSettings
) -> tuple[Plan, PrintSettings]:  # fmt: skip
    """The plan with such names in the printed language, and the settings that fit it.

    A guest whom the host has called otherwise since keeps that name.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings
        Guests whom it names are named by id where their names change.
    """
    dinner, words = plan.dinner, printed_words(settings.lang)
    named = {
        index: words["guest_of"].format(name=host)
        for index, guest in enumerate(dinner.guests)
        if (host := guest.get(FIELD)) and guest.name == guest_of(host)
    }
    named |= {
        index: words["guest_numbered"].format(number=number)
        for index, guest in enumerate(dinner.guests)
        if (number := number_of(guest)) is not None
    }
    if all(dinner.guests[index].name == name for index, name in named.items()):
        return plan, settings
    asked = tuple(dinner.guests[dinner.guest_index(who)].id for who in settings.guests)
    guests = tuple(
        replace(guest, name=named.get(index, guest.name))
        for index, guest in enumerate(dinner.guests)
    )
    return Plan(dinner.changed(guests=guests), plan.seats), replace(settings, guests=asked)
