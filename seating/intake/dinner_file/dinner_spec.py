"""What can stand in a dinner file."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

Words = str | list[str]


class TableSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[tables]]``: one table, or `count` alike; sizes in metres."""

    seats: int
    name: str = ""
    count: int = 1
    shape: str = "round"
    diameter: float | None = None
    width: float | None = None
    cover: float | None = None
    x: float | None = None
    y: float | None = None
    room: str = ""
    tags: dict[str, int | list[int]] = {}


class CourseSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[courses]]``: one course."""

    name: str


class RuleSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[rules]]``: one rule; the first keys say which, and of these just one stands here."""

    at: Words | None = None
    never_at: Words | None = None
    on_seat: Words | None = None
    head: Words | None = None
    stays: Words | None = None
    present: Words | None = None
    apart: Words | None = None
    together: Words | None = None
    beside: Words | None = None
    not_beside: Words | None = None
    must_meet: Words | None = None
    couples: str | None = None
    at_most: int | None = None
    at_least: int | None = None
    not_only: str | int | None = None
    spread_evenly: str | None = None
    alternate: str | None = None
    changes_table: Words | None = None
    never_returns: Words | None = None
    no_far_walks: Words | None = None
    no_repeats: Words | None = None
    familiar: Words | None = None
    accompanied: Words | None = None
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


class DinnerSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The top of the file."""

    title: str = ""
    guests: str | None = None
    encoding: str | None = None
    tables: str | list[TableSpec] | None = None
    courses: int | str | list[str | CourseSpec] | None = None
    meet: str | None = None
    noise: str | float | None = None
    known_by: Words | None = None
    knows: Words | None = None
    history: Words | None = None
    rules: list[RuleSpec] = []
    print: dict[str, Any] | None = None
