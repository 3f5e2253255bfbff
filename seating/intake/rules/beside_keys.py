"""Keys of a rule in the dinner file that stand beside the one that says which rule it is."""

from __future__ import annotations

from msgspec import Struct

Words = str | list[str]
Value = str | int | float | bool


class KindOfGuests(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Guests by what their list says, as in ``{ column = "role", value = "host" }``."""

    column: str
    value: Value | list[Value]


Guests = str | KindOfGuests | list[str | KindOfGuests]
"""Where guests stand: by name or id, a kind of them, or several of these."""


class BesideKeys(Struct, frozen=True, kw_only=True):
    """What the keys say; None where one is not there.

    `seating.intake.rules.rule_keys` says which of them go with which rule.
    """

    table: str | int | list[str | int] | None = None
    seat: int | list[int] | None = None
    marked: Words | None = None
    place: str | None = None
    column: str | None = None
    value: Value | list[Value] | None = None
    keep: str | None = None
    but: Guests | None = None
    rooms: list[str] | None = None
    metres: float | None = None
    times: int | None = None
    as_at: str | int | None = None
    courses: str | int | list[str | int] | None = None


def words(written: Words | None) -> tuple[str, ...]:
    """One word, several, or none."""
    if written is None:
        return ()
    return (written,) if isinstance(written, str) else tuple(written)


def named_guests(written: Guests | None) -> tuple[str | KindOfGuests, ...]:
    """Guests and kinds of them, as written."""
    if written is None:
        return ()
    return tuple(written) if isinstance(written, list) else (written,)


def values(written: Value | list[Value] | None) -> tuple[str, ...]:
    """Values as text; ``true`` is yes."""
    if written is None:
        return ()
    return tuple(map(_text, written if isinstance(written, list) else [written]))


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)
