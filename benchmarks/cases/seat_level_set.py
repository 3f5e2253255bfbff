"""The published set of seat-level instances: what is in it, and its files as data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.cases import seeded_acquaintances as seeded
from benchmarks.cases.case import NO_PAIRS, Ints
from benchmarks.data.seat_level.check import INSTANCE

if TYPE_CHECKING:
    from seating import Table, Talk

Document = dict[str, Any]
Rules = list[dict[str, Any]]

KNOWS, CLOSE = 2, 3
"""Strength of acquaintance, of which the library knows the talk that it stands for."""


@dataclass(frozen=True)
class SeatLevel:
    """An instance.

    Parameters
    ----------
    room : str
        Tables, as in ``1x12:long``.
    courses : int
    meet : {"near", "beside"}
    known : str, optional
        Who knows whom: ``strangers``, or a kind of `seeded_acquaintances.KINDS`.
    rules : str, optional
        What is asked of guests, as `_rules` has it by name; nothing when left out.
    """

    room: str
    courses: int
    meet: str
    known: str = "strangers"
    rules: str = ""

    @property
    def name(self) -> str:
        """Of its files."""
        room = self.room.replace(":", "-").removesuffix("-round")
        words = [f"{room}-{self.courses}c", self.meet]
        words += [self.known] * (self.known != "strangers") + [self.rules] * bool(self.rules)
        return "-".join(words)

    @property
    def sizes(self) -> tuple[int, int]:
        """How many tables, and the seats of each."""
        count, seats = self.room.partition(":")[0].split("x")
        return int(count), int(seats)

    @property
    def shape(self) -> str:
        """Of each table."""
        return self.room.partition(":")[2] or "round"

    @property
    def guests(self) -> int:
        """As many as there are seats."""
        return self.sizes[0] * self.sizes[1]


def seat_level_set() -> Iterator[SeatLevel]:
    """Every instance, small ones first in each part."""
    for room, courses in TINY + ONE_TABLE + ROOMS:
        yield SeatLevel(room, courses, "near")
    for room, courses in BESIDE:
        yield SeatLevel(room, courses, "beside")
    for room, courses, meet, known, rules in PEOPLE:
        yield SeatLevel(room, courses, meet, known, rules)


TINY = (
    ("1x4", 2),
    ("1x5", 2),
    ("1x6", 2),
    ("1x6:long", 2),
    ("1x7", 3),
    ("1x8", 3),
    ("1x8:long", 3),
    ("2x4", 3),
)

ONE_TABLE = (
    ("1x10", 4),
    ("1x12", 3),
    ("1x12:long", 3),
    ("1x12:top", 3),
    ("1x14:oval", 3),
    ("1x16:square", 3),
    ("1x20:long", 4),
    ("1x24:u", 3),
    ("1x30:long", 4),
    ("1x40:long", 4),
    ("1x60:long", 5),
)

ROOMS = (
    ("3x6", 3),
    ("5x8", 3),
    ("4x10:long", 3),
    ("2x30:long", 3),
    ("8x8", 4),
    ("6x12:long", 4),
    ("10x8", 5),
    ("12x10", 4),
    ("20x8", 4),
    ("25x8", 3),
    ("20x20:long", 4),
    ("40x10", 4),
)

BESIDE = (
    ("1x6", 2),
    ("1x7", 3),
    ("1x8:long", 3),
    ("1x12", 5),
    ("1x12:long", 4),
    ("1x20:long", 4),
    ("1x60:long", 5),
    ("5x8", 5),
    ("8x8", 6),
    ("6x12:long", 4),
    ("40x10", 5),
)

PEOPLE = (
    ("1x8:long", 2, "near", "couples", "couples-beside"),
    ("1x12", 3, "near", "couples", "couples-parted"),
    ("1x12", 3, "near", "strangers", "alternate"),
    ("1x16:long", 3, "near", "couples", "couples-beside"),
    ("1x20:long", 4, "near", "couples", "couples-parted"),
    ("1x24:long", 4, "near", "strangers", "alternate"),
    ("1x30:long", 3, "near", "teams", "hosts"),
    ("5x8", 4, "near", "scale-free", ""),
    ("5x8", 4, "near", "strangers", "feuds"),
    ("8x8", 4, "near", "couples", "couples-together"),
    ("8x8", 4, "beside", "couples", "couples-together"),
    ("8x8", 4, "near", "teams", "hosts"),
    ("6x12:long", 3, "near", "couples", "alternate"),
    ("12x10", 3, "near", "families", "couples-together"),
    ("12x10", 4, "near", "companies", "interpreters"),
    ("20x8", 4, "near", "departments", ""),
    ("20x20:long", 3, "near", "couples", "couples-beside"),
    ("40x10", 3, "near", "couples", "couples-together"),
)


def document(instance: SeatLevel) -> Document:
    """The file of an instance, as data."""
    from seating import Table, Talk

    count, seats = instance.sizes
    table, talk = Table("1", seats, instance.shape), Talk(instance.meet)
    return {
        "format": INSTANCE,
        "name": instance.name,
        "guests": instance.guests,
        "courses": instance.courses,
        "meet": instance.meet,
        "unit": talk.worth.unit,
        "worth": talk.worth.values.tolist(),
        "tables": [{"seats": seats, "layout": 0}] * count,
        "layouts": [_layout(table, talk)],
        "acquaintances": _acquaintances(instance, talk),
        "rules": _rules(instance),
    }


def _layout(table: Table, talk: Talk) -> Document:
    upper = np.triu(np.ones((table.seats, table.seats), dtype=bool), 1)
    return {
        "shape": table.shape,
        "mm": np.rint(1000 * table.heads).astype(int).tolist(),
        "beside": np.argwhere(table.beside & upper).tolist(),
        "opposite": np.argwhere(table.opposite & upper).tolist(),
        "talk": talk.between(table).tolist(),
    }


def _acquaintances(instance: SeatLevel, talk: Talk) -> list[list[int]]:
    strength = CLOSE if instance.known in ("couples", "families") else KNOWS
    known = int(talk.prior[strength])
    return [[one, two, known] for one, two in known_pairs(instance).tolist()]


def known_pairs(instance: SeatLevel) -> Ints:
    """Who knows whom."""
    kind = seeded.KINDS.get(instance.known)
    return NO_PAIRS if kind is None else seeded.distinct(kind(instance.guests))


def _rules(instance: SeatLevel) -> Rules:
    count, seats = instance.sizes
    twos = [[first, first + 1] for first in range(0, instance.guests - 1, 2)]
    couples = {"couples-beside": "beside", "couples-parted": "not_beside"}
    if instance.rules in couples:
        return [{"kind": couples[instance.rules], "guests": two} for two in twos]
    if instance.rules == "couples-together":
        return [{"kind": "together", "guests": two} for two in twos]
    if instance.rules == "alternate":
        sides = [list(range(side, instance.guests, 2)) for side in range(2)]
        return [{"kind": "not_beside", "guests": side} for side in sides]
    if instance.rules == "hosts":
        hosts = list(range(0, instance.guests, seats))
        places = [{"kind": "at", "guests": [host], "table": at} for at, host in enumerate(hosts)]
        return [*places, {"kind": "stays", "guests": hosts}]
    if instance.rules == "interpreters":
        tens = range(0, instance.guests - 3, 10)
        carers = [{"kind": "beside", "guests": [first, first + 2]} for first in tens]
        signers = [{"kind": "opposite", "guests": [first + 1, first + 3]} for first in tens]
        return [*carers, *signers]
    if instance.rules == "feuds":
        fours = range(0, instance.guests - 3, 4)
        apart = [{"kind": "apart", "guests": [first, first + 1]} for first in fours]
        placed = [{"kind": "at", "guests": [count], "table": 0, "seat": 0, "courses": [0]}]
        parted = [{"kind": "not_beside", "guests": [first + 2, first + 3]} for first in fours]
        return [*apart, *parted, *placed]
    return []


LONG = ("tables", "acquaintances", "rules")
"""What is written a line for each."""


def written(said: Document) -> str:
    """A document as the text of its file: one line for each row of what is long."""
    lines = [f" {json.dumps(key)}: {_value(key, entry)}" for key, entry in said.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _value(key: str, entry: Any) -> str:
    if key == "layouts":
        return "[\n" + ",\n".join(_layout_text(layout) for layout in entry) + "\n ]"
    if key in LONG and entry:
        return "[\n" + ",\n".join(f"  {json.dumps(row)}" for row in entry) + "\n ]"
    return json.dumps(entry)


def _layout_text(layout: Document) -> str:
    lines = []
    for key, entry in layout.items():
        text = json.dumps(entry)
        if key == "talk":
            text = "[\n" + ",\n".join(f"    {json.dumps(row)}" for row in entry) + "\n   ]"
        lines.append(f"   {json.dumps(key)}: {text}")
    return "  {\n" + ",\n".join(lines) + "\n  }"
