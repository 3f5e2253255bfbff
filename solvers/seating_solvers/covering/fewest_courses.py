"""How many courses it takes at least until all have met, however tables are filled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.course import numbered_courses
from seating.dinner.dinner import Dinner
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.people.pairs import Ints, PairTable
from seating_solvers.covering.filled_tables import filled_tables, pairs_within
from seating_solvers.covering.to_meet import to_meet

LOOK_CLOSER = 200
"""Seats up to which a room filled with people nobody needs to meet is looked at."""


def fewest_courses(dinner: Dinner, most: int) -> int | None:
    """A number of courses below which not everyone can meet, or None if it is above the most.

    Parameters
    ----------
    dinner : Dinner
        Under ``table``; its rules and its number of courses are not looked at.
    most : int

    Notes
    -----
    A guest meets no more at a course than fill the largest table, and a course has no more
    pairs than with the largest tables full. Beyond that, put a person whom nobody needs to
    meet on every empty seat. All tables are full then, and every bound for full tables
    holds; of the pairs it allows those are wasted that a course has with such a person.
    """
    need = to_meet(dinner)
    room = np.array([table.seats for table in dinner.tables], dtype=np.int64)
    courses = fewest_by_counting(need, room)
    if not courses or dinner.seat_count > LOOK_CLOSER:
        return courses if courses <= most else None
    whole = _filled_up(dinner)
    wasted = pairs_within(room) - pairs_within(filled_tables(room, len(need)))
    needed = (int(np.triu(need).sum()) + wasted) * dinner.talk.worth.unit
    return next((n for n in range(courses, most + 1) if _most(whole, n) >= needed), None)


def fewest_by_counting(need: NDArray[np.bool_], room: Ints) -> int:
    """The least number of courses with room for every pair, and for all pairs of every guest.

    One where two never share a table, though none is enough.

    Parameters
    ----------
    need : ndarray of bool, shape (guests, guests)
        Who is to meet whom.
    room : ndarray of int64, shape (tables,)
        Seats at each table.
    """
    pairs, degree = int(np.triu(need).sum()), int(need.sum(axis=1).max(initial=0))
    if not pairs:
        return 0
    at_a_course = pairs_within(filled_tables(room, len(need)))
    others = int(room.max()) - 1
    if not at_a_course:
        return 1
    return max(-(-pairs // at_a_course), -(-degree // others))


def _most(whole: Dinner, courses: int) -> int:
    from seating_solvers.bounds import upper_bounds

    return upper_bounds(whole.changed(courses=numbered_courses(courses)))[0].value


def _filled_up(dinner: Dinner) -> Dinner:
    """The dinner with a person on every seat, without rules; each pair counts once."""
    people, known = dinner.seat_count, dinner.acquaintances
    extra = tuple(Guest("Nobody", f"+{seat}") for seat in range(len(dinner.guests), people))
    wider = Acquaintances(_wider(known.strength, people), _wider(known.talk, people))
    return dinner.changed(
        guests=(*dinner.guests, *extra),
        acquaintances=wider,
        interest=PairTable.empty(people, default=1),
        rules=(),
        earlier=_wider(dinner.earlier, people),
        wishes=(),
    )


def _wider(pairs: PairTable, people: int) -> PairTable:
    return PairTable.summed(people, pairs.first, pairs.second, pairs.values)
