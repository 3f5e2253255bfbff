"""How a guest without a name is called: after the one who brings them."""

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
