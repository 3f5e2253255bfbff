"""A guest's link into the page: its address, and a short key that opens the guest's evening."""

from __future__ import annotations

from base64 import b32encode
from hashlib import sha256
from urllib.parse import SplitResult, urlsplit

from seating.dinner.dinner import Dinner
from seating.words.errors import InputError

LETTERS = 8


def guest_link(page: str, key: str) -> str:
    """The link that opens one guest's evening.

    Parameters
    ----------
    page : str
        See `page_address`.
    key : str
        Of `guest_keys`.

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


def guest_keys(dinner: Dinner) -> tuple[str, ...]:
    """Letters and digits that stand for a guest, the same in every plan of the dinner.

    A key is made of the guest's id, and does not show it: ids may be addresses or numbers
    of staff. It keeps no secret: the page that it opens shows everyone's evening.

    Parameters
    ----------
    dinner : Dinner

    Returns
    -------
    tuple of str
        Lower-case letters and digits, different for different guests.
    """
    digests = [
        b32encode(sha256(guest.id.encode("utf-8", "surrogatepass")).digest()).decode().lower()
        for guest in dinner.guests
    ]
    letters = LETTERS
    while len({digest[:letters] for digest in digests}) < len(digests):
        letters += 1
    return tuple(digest[:letters] for digest in digests)


def page_address(page: str) -> SplitResult:
    """The parts of the address where the host puts ``chart.html``.

    Parameters
    ----------
    page : str
        Begins with https:// or http://.

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
    return parts
