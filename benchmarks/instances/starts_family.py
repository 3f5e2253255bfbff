"""``starts``: even tables, and guests who know each other in many ways."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.cases.seeded_acquaintances import KINDS
from benchmarks.instances.instance import Instance
from benchmarks.instances.room_instance import room_instance


def starts_family() -> Iterator[Instance]:
    """Three rooms, in which a schedule without a repeat is only the beginning."""
    for tables, guests, courses in (("12x8", 96, 4), ("8x8", 64, 6), ("10x10", 100, 3)):
        for name, known in KINDS.items():
            for meet in ("table", "near"):
                yield room_instance(
                    "starts", name, tables, guests, courses, known(guests), meet=meet
                )
