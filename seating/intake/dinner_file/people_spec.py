"""``[[people]]``: what is said of guests, or of a kind of them, that is no rule."""

from __future__ import annotations

from msgspec import Struct

from seating.intake.rules.beside_keys import Guests, Value, Words


class PeopleSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[people]]``: whom it is about, and what is said of them."""

    who: Guests
    but: Guests | None = None
    column: str | None = None
    value: Value | list[Value] | None = None
    goal: int | None = None
    wants: Guests | None = None
    interests: Words | None = None
    knows: Guests | None = None
    strength: str | None = None


SAYS = ("goal", "wants", "interests", "knows")
"""The keys that say something of them."""
