"""Keys of a rule in the dinner file that stand beside the one that says which rule it is."""

from __future__ import annotations

from msgspec import Struct

Words = str | list[str]


class BesideKeys(Struct, frozen=True, kw_only=True):
    """What the keys say; None where one is not there.

    `seating.intake.rules.rule_keys` says which of them go with which rule.
    """

    table: str | int | list[str | int] | None = None
    seat: int | None = None
    marked: Words | None = None
    place: str | None = None
    column: str | None = None
    value: str | int | None = None
    keep: str | None = None
    but: Words | None = None
    rooms: list[str] | None = None
    metres: float | None = None
    times: int | None = None
    courses: str | int | list[str | int] | None = None


def words(written: Words | None) -> tuple[str, ...]:
    """One word, several, or none."""
    if written is None:
        return ()
    return (written,) if isinstance(written, str) else tuple(written)
