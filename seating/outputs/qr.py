"""QR codes that open a guest's evening, made offline."""

from __future__ import annotations

import io
from urllib.parse import urlsplit

from seating.errors import InputError
from seating.outputs.keys import guest_keys
from seating.outputs.lettering import printable
from seating.outputs.settings import PrintSettings
from seating.outputs.typeset import typeset
from seating.plan import Plan


def guest_link(page: str, key: str) -> str:
    """The link that opens one guest's evening.

    Parameters
    ----------
    page : str
        Where the host puts ``chart.html``: an address that begins with https:// or http://.
    key : str
        Of `seating.outputs.keys.guest_keys`.

    Raises
    ------
    InputError
        If it is no such address.

    Examples
    --------
    >>> guest_link("https://dinner.example/chart.html", "k7")
    'https://dinner.example/chart.html#guest=k7'
    """
    try:
        parts = urlsplit(page.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        hint = "as in https://dinner.example/chart.html, where guests will find the page"
        raise InputError("a QR code needs the address of the page", value=page, hint=hint)
    return parts._replace(fragment=f"guest={key}").geturl()


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


def qr_pdf(plan: Plan, page: str, settings: PrintSettings | None = None) -> bytes:
    """A small QR code for each guest, by name, to stick on cards or cut out.

    Parameters
    ----------
    plan : Plan
    page : str
        Where the host puts ``chart.html``.
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF.

    Raises
    ------
    InputError
        If `page` is no address.
    """
    chosen = settings or PrintSettings()
    links = [guest_link(page, key) for key in guest_keys(plan.dinner)]
    codes = [
        {"name": printable(label), "svg": qr_svg(link)}
        for label, link in zip(plan.dinner.labels, links, strict=True)
    ]
    return typeset("qr", {"title": printable(plan.dinner.title), "codes": codes}, chosen)
