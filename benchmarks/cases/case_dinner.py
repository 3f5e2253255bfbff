"""The library's dinner of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.cases.library_rules import library_rules

if TYPE_CHECKING:
    from benchmarks.cases.case import Case
    from seating import Acquaintances, Course, Dinner, Guest, Present


def case_dinner(case: Case) -> Dinner:
    """The dinner that a solver is asked for: guests, tables and courses by number."""
    from seating import Course, Dinner, Table, Talk

    courses = tuple(Course(f"Course {number + 1}") for number in range(case.courses))
    return Dinner(
        guests=_guests(case),
        tables=tuple(Table(str(place + 1), size) for place, size in enumerate(case.tables)),
        courses=courses,
        acquaintances=_acquaintances(case),
        rules=(*_presences(case, courses), *library_rules(case.rules)),
        talk=Talk(case.meet),
    )


def _guests(case: Case) -> tuple[Guest, ...]:
    """Guests by number, with what the list says of them."""
    from seating import Guest

    values = [
        dict(zip(case.columns, row, strict=True))
        for row in zip(*case.columns.values(), strict=True)
    ]
    return tuple(
        Guest(
            f"Guest {number + 1}",
            fields={column: str(value) for column, value in said.items() if value >= 0},
        )
        for number, said in enumerate(values or [{}] * case.guests)
    )


def _acquaintances(case: Case) -> Acquaintances:
    from seating import Acquaintances

    if not len(case.knows):
        return Acquaintances.none(case.guests)
    strength = np.full(len(case.knows), 2)
    return Acquaintances.from_arrays(case.guests, case.knows[:, 0], case.knows[:, 1], strength)


def _presences(case: Case, courses: tuple[Course, ...]) -> tuple[Present, ...]:
    """Which courses each guest attends who misses one."""
    from seating import Present

    missed: dict[int, set[int]] = {}
    for course, guest in case.away.tolist():
        missed.setdefault(guest, set()).add(course)
    return tuple(
        Present(
            str(guest + 1),
            tuple(course.name for place, course in enumerate(courses) if place not in gone),
        )
        for guest, gone in missed.items()
    )
