"""What can stand in a season file."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from seating.intake.rules.beside_keys import Words


class EveningSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[evenings]]``: one evening."""

    name: str
    date: dt.date | None = None
    column: str | None = None
    tables: str | None = None
    courses: int | str | list[str] | None = None
    dinner: str | None = None


class DutySpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[duties]]``: what members do in turn."""

    name: str
    people: int = 1
    column: str | None = None


class SeasonSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The top of the file."""

    title: str = ""
    members: str | None = None
    coming: str | None = None
    encoding: str | None = None
    sheet: str | None = None
    dinner: str | None = None
    tables: str | None = None
    courses: int | str | list[str] | None = None
    meet: str | None = None
    known_by: Words | None = None
    knows: Words | None = None
    unsure: str | None = None
    half_life: float | None = None
    evenings: list[EveningSpec] = []
    duties: list[DutySpec] = []
