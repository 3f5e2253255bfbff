"""What became of a season's evenings, as a file: ``season.json``."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from seating.words.errors import InputError, Origin

NAME = "season.json"
FORMAT, VERSION = "seating-season", 1
DRAFT, MADE, HELD = "draft", "made", "held"
"""A plan that will change; one that was made for the evening; and an evening that was."""


class SavedMember(
    Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """A member, as known from evening to evening."""

    name: str
    id: str = ""


class SavedEvening(
    Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What became of an evening."""

    name: str
    state: Literal["draft", "made", "held"]
    folder: Annotated[str, Meta(description="That of its plan, beside this file.")]
    day: float = 0.0
    duties: dict[str, tuple[SavedMember, ...]] = {}
    sat_out: tuple[SavedMember, ...] = ()
    came: Annotated[
        tuple[SavedMember, ...] | None,
        Meta(description="Who came, once the evening was; null where all came who were expected."),
    ] = None


class SavedSeason(
    Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """A season."""

    format: Literal["seating-season"] = "seating-season"
    version: int = VERSION
    title: str = ""
    seed: int = 0
    evenings: tuple[SavedEvening, ...] = ()


def encode_season(season: SavedSeason) -> bytes:
    """The bytes of ``season.json``."""
    whole = {"format": season.format, "version": season.version, **msgspec.to_builtins(season)}
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def decode_season(data: bytes, origin: Origin) -> SavedSeason:
    """A season from the bytes of its file.

    Raises
    ------
    InputError
        If it is none, or of a version that is not known.
    """
    try:
        head = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise InputError(f"this is no JSON: {error}", origin=origin) from None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise InputError("this is no season of 'seating season'", origin=origin)
    if head.get("version") != VERSION:
        what, hint = "this season is of a version that is not known here", "update seating"
        raise InputError(what, origin=origin, value=str(head.get("version")), hint=hint)
    try:
        return msgspec.convert(head, SavedSeason)
    except msgspec.ValidationError as error:
        raise InputError(f"this season is damaged: {error}", origin=origin) from None
