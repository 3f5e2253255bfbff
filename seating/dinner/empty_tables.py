"""Tables at which nobody sits, and when."""

from __future__ import annotations

from dataclasses import dataclass

from seating.dinner.plan import Plan


@dataclass(frozen=True)
class EmptyTables:
    """Tables that are empty at the same courses.

    Parameters
    ----------
    tables : tuple of int
        By index, in the order of the room.
    courses : tuple of int
        By index.
    """

    tables: tuple[int, ...]
    courses: tuple[int, ...]


def empty_tables(plan: Plan) -> tuple[EmptyTables, ...]:
    """The tables of a plan at which nobody sits, those first that are empty longest.

    A table that is closed is none of them.

    Parameters
    ----------
    plan : Plan

    Examples
    --------
    >>> from seating import Dinner
    >>> dinner = Dinner.of(["Ana", "Bo"], "3x2", 2)
    >>> empty_tables(Plan.of(dinner, [[0, 1], [2, 3]]))[0]
    EmptyTables(tables=(2,), courses=(0, 1))
    """
    alike: dict[tuple[int, ...], list[int]] = {}
    empty = ((plan.sizes == 0) & (plan.dinner.open_seats > 0)).T
    for table in empty.any(axis=1).nonzero()[0].tolist():
        courses = tuple(empty[table].nonzero()[0].tolist())
        alike.setdefault(courses, []).append(table)
    longest = sorted(alike, key=lambda courses: (-len(courses), courses))
    return tuple(EmptyTables(tuple(alike[courses]), courses) for courses in longest)
