"""QR codes that open a guest's evening, made offline."""

from __future__ import annotations

import io
from functools import lru_cache

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_guests
from seating.outputs.choices.guest_link import guest_link, page_address
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.drawing.lettering import printable
from seating.outputs.print.typesetting.typeset import typeset
from seating.people.guest_keys import keys_of

MOST_CODES = 2048
"""Codes that are kept, of several kilobytes each: cards and labels of a dinner have the same."""


@lru_cache(maxsize=MOST_CODES)
def qr_svg(link: str, colour: str = "#000000") -> str:
    """A QR code as an ``<svg>`` element, with the quiet zone that readers need.

    Parameters
    ----------
    link : str
    colour : str, optional
        Of the dark squares, as ``#rrggbb``.
    """
    import segno

    drawn = io.BytesIO()
    code = segno.make(link, error="m", micro=False)
    code.save(drawn, kind="svg", dark=colour, border=4, xmldecl=False, svgns=True, scale=4)
    return drawn.getvalue().decode().strip()


def guest_codes(plan: Plan, settings: PrintSettings) -> list[str | None]:
    """A code for each guest's card; none where the host names no page.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings
        Its `page_url` is where the host puts ``chart.html``.
    """
    page = settings.page_url
    if page is None:
        return [None] * len(plan.dinner.guests)
    return [qr_svg(guest_link(page, key)) for key in keys_of(plan.dinner.guests)]


def qr_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """A small QR code for each guest, with the name, to stick on cards or cut out.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
        Its `page_url` is where the host puts ``chart.html``; `guests` are those who get one.

    Returns
    -------
    bytes
        A PDF.

    Raises
    ------
    InputError
        If there is no `page_url`.
    """
    chosen = settings or PrintSettings()
    page_address(chosen.page_url or "")
    made = guest_codes(plan, chosen)
    codes = [
        {"name": printable(plan.dinner.label(guest)), "svg": made[guest]}
        for guest in chosen_guests(plan, chosen)
    ]
    return typeset("qr", {"title": printable(plan.dinner.title), "codes": codes}, chosen)
