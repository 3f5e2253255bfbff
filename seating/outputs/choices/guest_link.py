"""A guest's link into the page: its address, and the key that opens the guest's evening."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from seating.words.errors import InputError

LONGEST = 1_000


def guest_link(page: str, key: str) -> str:
    """The link that opens one guest's evening.

    Parameters
    ----------
    page : str
        See `page_address`.
    key : str
        The guest's (`seating.people.guest_keys.keys_of`). It keeps no secret: the page that it
        opens shows everyone's evening.

    Raises
    ------
    InputError
        If it is no such address.

    Examples
    --------
    >>> guest_link("https://dinner.example/chart.html", "k7")
    'https://dinner.example/chart.html#guest=k7'
    """
    return page_address(page)._replace(fragment=f"guest={key}").geturl()


def page_address(page: str) -> SplitResult:
    """The parts of the address where the host puts ``chart.html``.

    Parameters
    ----------
    page : str
        Begins with https:// or http://; 1,000 letters at most.

    Raises
    ------
    InputError
        If it is no such address.
    """
    try:
        parts = urlsplit(page.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        hint = "as in https://dinner.example/chart.html, where guests will find the page"
        raise InputError("a QR code needs the address of the page", value=page, hint=hint)
    if any(map(str.isspace, page.strip())):
        hint = "write a space as %20"
        raise InputError("an address holds no spaces and line breaks", value=page, hint=hint)
    if len(page) > LONGEST:
        hint = f"at most {LONGEST:,} letters, and phones read short ones better"
        raise InputError("this address is too long for a QR code", value=page, hint=hint)
    return parts
