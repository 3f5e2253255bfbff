"""From a solution of a constraint model to a seat for everyone."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from seating_solvers.cpsat.model.places import Places
from seating_solvers.running.random_streams import NumpyStreams, numpy_generator

Solution = cp_model.CpSolver | cp_model.CpSolverSolutionCallback


def fill_seats(places: Places, solver: Solution, seed: int, seats: NDArray[np.int32]) -> None:
    """Write the seats of a solution into the rows of its courses.

    Guests whom rules do not tell apart sit where chance puts them.

    Parameters
    ----------
    places : Places
    solver : CpSolver or CpSolverSolutionCallback
        With a solution.
    seed : int
    seats : ndarray of int32, shape (courses, guests)
        Changed in place; -1 where a guest is away.
    """
    random = numpy_generator(seed, NumpyStreams.CONSTRAINT_MODEL.at())
    for course in places.courses:
        at_table: list[list[int]] = [[] for _ in places.tables]
        for guest, table in _tables(places, solver, course, random):
            at_table[table].append(guest)
        for table, guests in enumerate(at_table):
            chosen = _on_seats(places, solver, course, table, guests, random)
            first = int(places.dinner.first_seat[table])
            for guest, place in chosen.items():
                seats[course, guest] = first + place


def _tables(
    places: Places, solver: Solution, course: int, random: np.random.Generator
) -> Iterator[tuple[int, int]]:
    """Each guest and the table."""
    for guest, at in places.named[course].items():
        yield guest, next(table for table, here in enumerate(at) if solver.boolean_value(here))
    for crowd in places.crowds[course]:
        counts = [solver.value(count) for count in crowd.at]
        members = random.permutation(crowd.members).tolist()
        yield from zip(members, np.repeat(places.tables, counts).tolist(), strict=True)


def _on_seats(
    places: Places,
    solver: Solution,
    course: int,
    table: int,
    guests: list[int],
    random: np.random.Generator,
) -> dict[int, int]:
    """The place at the table of each guest: as the solution says, else any that is free."""
    chosen: dict[int, int] = {}
    for guest in guests:
        for place, on in enumerate(places.seats.get((guest, course, table), ())):
            if solver.boolean_value(on):
                chosen[guest] = place
    free = [place for place in range(places.capacity[table]) if place not in chosen.values()]
    if (course, table) not in places.taken:
        others = [guest for guest in guests if guest not in chosen]
        closed = places.dinner.closed[course, int(places.dinner.first_seat[table]) :]
        drawn = sorted(random.permutation(free).tolist(), key=lambda place: bool(closed[place]))
        return chosen | dict(zip(others, drawn, strict=False))
    taken = places.taken[course, table]
    for guest in guests:
        if guest not in chosen:
            colour = places.colour[course][guest]
            place = next(place for place in free if solver.boolean_value(taken[place][colour]))
            chosen[guest] = place
            free.remove(place)
    return chosen
