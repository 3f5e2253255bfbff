"""A short key for each guest, for links that open a guest's evening."""

from __future__ import annotations

from base64 import b32encode
from hashlib import sha256

from seating.dinner.dinner import Dinner

LETTERS = 8


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
