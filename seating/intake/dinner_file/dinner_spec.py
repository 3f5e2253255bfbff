"""What can stand in a dinner file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_type_hints

from msgspec import Struct, defstruct

from seating.intake.dinner_file.people_spec import PeopleSpec
from seating.intake.rules.beside_keys import BesideKeys, Words
from seating.intake.rules.rule_keys import RULE_KEYS


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
    out_of_use: int | list[int] = []


class CourseSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``[[courses]]``: one course."""

    name: str
    time: str = ""
    meets: str = ""


if TYPE_CHECKING:
    RuleSpec = Struct
else:
    RuleSpec = defstruct(
        "RuleSpec",
        [
            *((key, row.says | None, None) for key, row in RULE_KEYS.items()),
            *((key, kind, None) for key, kind in get_type_hints(BesideKeys).items()),
        ],
        namespace={
            "__doc__": "``[[rules]]``: one rule; the first keys say which, and of these just one "
            "stands here."
        },
        frozen=True,
        forbid_unknown_fields=True,
        kw_only=True,
    )


class DinnerSpec(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The top of the file."""

    title: str = ""
    guests: str | None = None
    encoding: str | None = None
    sheet: str | None = None
    hidden: bool | None = None
    columns: dict[str, str] | None = None
    unsure: str | None = None
    split_names: bool | None = None
    companions: str | None = None
    maybes: str | None = None
    expect: str | int | None = None
    tables: str | list[TableSpec] | None = None
    courses: int | str | list[str | CourseSpec] | None = None
    meet: str | None = None
    noise: str | float | None = None
    fill: str | int | None = None
    sit_out: str | int | None = None
    known_by: Words | None = None
    knows: Words | None = None
    history: Words | None = None
    history_by: str | None = None
    people: list[PeopleSpec] = []
    rules: list[RuleSpec] = []
    print: dict[str, Any] | None = None
