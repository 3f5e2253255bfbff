"""What can stand in a dinner file."""

from __future__ import annotations

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


class CourseSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[courses]]``: one course."""

    name: str


class RuleSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[rules]]``: one rule; the key that says which holds the guests."""

    at: Words | None = None
    stays: Words | None = None
    present: Words | None = None
    apart: Words | None = None
    together: Words | None = None
    table: str | int | None = None
    seat: int | None = None
    place: str | None = None
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
