"""Guests without a name, called after who brings them in the language that is printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from seating.dinner.plan import Plan
from seating.outputs.choices.printed_words import printed_words
from seating.words.guest_of import FIELD, guest_of

if TYPE_CHECKING:
    from seating.outputs.choices.print_settings import PrintSettings


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
    dinner, form = plan.dinner, printed_words(settings.lang)["guest_of"]
    named = {
        index: form.format(name=host)
        for index, guest in enumerate(dinner.guests)
        if (host := guest.get(FIELD)) and guest.name == guest_of(host)
    }
    if all(dinner.guests[index].name == name for index, name in named.items()):
        return plan, settings
    asked = tuple(dinner.guests[dinner.guest_index(who)].id for who in settings.guests)
    guests = tuple(
        replace(guest, name=named.get(index, guest.name))
        for index, guest in enumerate(dinner.guests)
    )
    return Plan(dinner.changed(guests=guests), plan.seats), replace(settings, guests=asked)
