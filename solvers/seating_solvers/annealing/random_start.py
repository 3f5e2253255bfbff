"""Where a search begins: a random plan that keeps what can be kept from the outset.

Guests with a place of their own are seated first, then those who stay, at every course on
one seat, and those who come back; the others at random so that tables are evenly filled.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.rules.routes import BEFORE, COURSE


def random_start(dinner: Dinner, problem: Problem, generator: np.random.Generator) -> Plan:
    """A random plan to start from.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
        Of that dinner.
    generator : numpy.random.Generator

    Returns
    -------
    Plan
        Seat rules that can be kept together are kept; the guests at each table lie between
        the problem's least and most wherever those rules allow.
    """
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    for course in range(len(dinner.courses)):
        seats[course] = _bound_guests(problem, dinner, course, generator)
    _stayers(problem, dinner, seats, generator)
    for course in range(len(dinner.courses)):
        _comers(problem, dinner, course, seats, generator)
        _others(problem, dinner, course, seats[course], generator)
    return Plan(dinner, seats)


def _bound_guests(
    problem: Problem, dinner: Dinner, course: int, generator: np.random.Generator
) -> NDArray[np.int32]:
    """Seat the guests who may not sit everywhere, by augmenting paths (Kuhn, 1955)."""
    row = np.full(len(dinner.guests), AWAY, dtype=np.int32)
    spots = problem.rules.spots
    masks = spots.mask[:, course]
    holder: dict[int, int] = {}
    allowed = {
        int(guest): generator.permutation(np.flatnonzero(spots.wrong[masks[guest]] == 0))
        for guest in np.flatnonzero((masks != spots.common[course]) & dinner.present[course])
    }

    def seated(guest: int, seen: set[int]) -> bool:
        for seat in allowed[guest].tolist():
            if seat in seen:
                continue
            seen.add(seat)
            if seat not in holder or seated(holder[seat], seen):
                holder[seat] = guest
                return True
        return False

    for guest in sorted(allowed, key=lambda guest: len(allowed[guest])):
        seated(guest, set())
    for seat, guest in holder.items():
        row[guest] = seat
    return row


def _stayers(
    problem: Problem, dinner: Dinner, seats: NDArray[np.int32], generator: np.random.Generator
) -> None:
    """Give each guest who stays one seat for all courses, if one is free at all of them."""
    high = problem.attendance.high
    for guest in generator.permutation(problem.rules.routes.stayers):
        there = np.flatnonzero(dinner.present[:, guest])
        kept = [int(seat) for seat in seats[there, guest] if seat != AWAY]
        for seat in kept + generator.permutation(dinner.seat_count).tolist():
            if _free(problem, dinner, seats, high, int(guest), seat, there):
                seats[there, guest] = seat
                break


def _comers(
    problem: Problem,
    dinner: Dinner,
    course: int,
    seats: NDArray[np.int32],
    generator: np.random.Generator,
) -> None:
    """Let those who come back at a course, or came from it, sit where they sat sooner, if free."""
    high, routes = problem.attendance.high, problem.rules.routes
    for guest in generator.permutation(routes.comers):
        for row in routes.again[routes.again_start[guest] : routes.again_start[guest + 1]]:
            sooner, later = sorted(row[[COURSE, BEFORE]].tolist())
            if later != course or seats[later, guest] != AWAY or not dinner.present[later, guest]:
                continue
            seat = int(seats[sooner, guest])
            if seat != AWAY and _free(
                problem, dinner, seats, high, int(guest), seat, np.array([later])
            ):
                seats[later, guest] = seat


def _free(
    problem: Problem,
    dinner: Dinner,
    seats: NDArray[np.int32],
    high: NDArray[np.int64],
    guest: int,
    seat: int,
    courses: NDArray[np.int64],
) -> bool:
    table = dinner.table_of_seat[seat]
    first, last = dinner.first_seat[table], dinner.first_seat[table + 1]
    for course in courses:
        others = np.delete(seats[course], guest)
        if (others == seat).any():
            return False
        if ((others >= first) & (others < last)).sum() >= high[course, table]:
            return False
        mask = problem.rules.spots.mask[guest, course]
        if mask and problem.rules.spots.wrong[mask, seat]:
            return False
    return True


def _others(
    problem: Problem,
    dinner: Dinner,
    course: int,
    row: NDArray[np.int32],
    generator: np.random.Generator,
) -> None:
    """Seat everyone without a seat: first to the least at each table, then to the most."""
    waiting = generator.permutation(np.flatnonzero(dinner.present[course] & (row == AWAY)))
    taken = np.bincount(dinner.table_of_seat[row[row >= 0]], minlength=len(dinner.tables))
    free = ~dinner.closed[course]
    free[row[row >= 0]] = False
    capacity = dinner.open_seats[course]
    places: list[NDArray[np.int64]] = []
    for limit in (problem.attendance.low[course], problem.attendance.high[course], capacity):
        open_places = np.repeat(np.arange(len(taken)), np.maximum(limit - taken, 0))
        room = len(waiting) - sum(map(len, places))
        chosen = generator.permutation(open_places)[:room]
        taken = taken + np.bincount(chosen, minlength=len(taken))
        places.append(chosen)
    row[waiting] = _seats_at(dinner, np.concatenate(places), free, generator)


def _seats_at(
    dinner: Dinner,
    tables: NDArray[np.int64],
    free: NDArray[np.bool_],
    generator: np.random.Generator,
) -> NDArray[np.int32]:
    """A free seat at each of the tables, which may be named several times."""
    seats = np.flatnonzero(free)
    shuffled = seats[np.lexsort((generator.random(len(seats)), dinner.table_of_seat[seats]))]
    starts = np.searchsorted(dinner.table_of_seat[shuffled], np.arange(len(dinner.tables)))
    order = np.argsort(tables, kind="stable")
    ordered = tables[order]
    rank = np.arange(len(ordered)) - np.searchsorted(ordered, ordered)
    found = np.empty(len(tables), dtype=np.int32)
    found[order] = shuffled[starts[ordered] + rank]
    return found
