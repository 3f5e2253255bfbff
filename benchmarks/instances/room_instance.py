"""An instance whose room is written in a word, for a small dinner."""

from __future__ import annotations

from benchmarks.cases.case import NO_PAIRS, Case, Ints
from benchmarks.instances.instance import Instance, always

SECONDS = 3.0


def room_instance(
    family: str,
    name: str,
    tables: str,
    guests: int,
    courses: int,
    known: Ints = NO_PAIRS,
    away: Ints = NO_PAIRS,
    meet: str = "table",
) -> Instance:
    """An instance named after its room, its guests and courses, and who knows whom.

    Parameters
    ----------
    family, name : str
        The family, and in a word who knows whom or is away.
    tables : str
        As in ``3x8,2x10``.
    guests, courses : int
    known, away : ndarray of int64, optional
        As in `Case`; nobody when left out.
    meet : {"table", "near"}, optional
    """
    case = Case(guests, seats_of(tables), courses, known, away, meet)
    title = f"{family}/{tables}-{guests}x{courses}-{name.replace(' ', '-')}-{meet}"
    return Instance(title, always(case), seconds=SECONDS)


def seats_of(tables: str) -> tuple[int, ...]:
    """Seats at each table of a room such as ``3x8,2x10``."""
    items = [item.split("x") for item in tables.split(",")]
    return tuple(int(size) for count, size in items for _ in range(int(count)))
