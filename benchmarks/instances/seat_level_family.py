"""``seat_level``: the published set of dinners in which the seat counts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.cases.case import Case
from benchmarks.cases.seat_level_dinner import seat_case, seat_dinner
from benchmarks.cases.seat_level_set import seat_level_set
from benchmarks.data.seat_level import check
from benchmarks.instances.instance import Instance

FOLDER = Path(check.__file__).parent
SECONDS = 3.0


def seat_level_family() -> Iterator[Instance]:
    """Every instance of the set, as its file says."""
    for one in seat_level_set():
        yield Instance(
            f"seat_level/{one.name}",
            partial(_from_file, one.name),
            seconds=SECONDS,
            source="benchmarks/data/seat_level/BEST.md",
            plain=0.0,
            dinner=seat_dinner,
        )


def _from_file(name: str) -> Case:
    return seat_case(check.read_instance(FOLDER / "instances" / f"{name}.json"))
