"""How a guest without a name is called: after the one who brings them, or by number."""

from __future__ import annotations

GUEST_OF = "Guest of {name}"
"""In English; how it is printed in other languages stands in `seating.outputs.languages`."""
FIELD = "guest of"
"""The field of such a guest that holds the printed name of who brings them."""


def guest_of(name: str) -> str:
    """The name of a guest who is known only by whom they come with.

    Examples
    --------
    >>> guest_of("Ines Harrow")
    'Guest of Ines Harrow'
    """
    return GUEST_OF.format(name=name)


NUMBERED = "Guest {number}"
"""In English, of a guest who is to write their name on a numbered card."""
NUMBER = "card number"
"""The field of such a guest that holds the number."""


def is_numbered(name: str, number: str) -> bool:
    """Whether somebody is known only by the number that stands in the field `NUMBER`.

    Examples
    --------
    >>> is_numbered("Guest 61", "61"), is_numbered("Maud Moss", "61")
    (True, False)
    """
    return bool(number) and name == NUMBERED.format(number=number)


def guest_numbered(number: int) -> str:
    """The name of a guest who is known only by the number of their card.

    Examples
    --------
    >>> guest_numbered(61)
    'Guest 61'
    """
    return NUMBERED.format(number=number)
