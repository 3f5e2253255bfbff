"""Every construction known for a number of tables and seats, the most useful first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial

import numpy as np

from seating_solvers.schedules.array_options import best_array, difference_array
from seating_solvers.schedules.arrays.letter_multiplicity import multiplicity
from seating_solvers.schedules.arrays.letters_together import letters_together
from seating_solvers.schedules.designs.affine_space import affine_space, dimension
from seating_solvers.schedules.designs.maximal_arc import arc_shape, maximal_arc
from seating_solvers.schedules.designs.plex import plex_schedule
from seating_solvers.schedules.designs.repeated_guests import forced_repeats, repeated_guests
from seating_solvers.schedules.designs.round_robin import round_robin
from seating_solvers.schedules.designs.semiplane import semiplane_schedule
from seating_solvers.schedules.designs.unital import unital, unital_order
from seating_solvers.schedules.schedule import Option, Schedule, from_array, from_table
from seating_solvers.schedules.schedule_catalogue import (
    ArrayEntry,
    HoleEntry,
    OrbitEntry,
    arrays_of_order,
    holes,
    orbits_of_shape,
)

_ANY = 1 << 30


def options(tables: int, seats: int) -> Iterator[Option]:
    """Every construction known for a shape, those with letters that never meet first."""
    if tables == 1:
        yield Option(1, partial(_one_table, seats))
        yield Option(_ANY, partial(_one_table, seats), repeats=1)
    elif seats == 1:
        yield Option(_ANY, partial(_alone, tables))
    elif seats <= tables:
        yield from _with_letters(tables, seats)
        yield from _designs(tables, seats)
    else:
        yield from _larger_tables(tables, seats)
    for array in arrays_of_order(tables):
        if array.repeats and array.array.letters == seats:
            build = partial(_catalogue_array, array)
            yield Option(array.array.courses, build, array.repeats, exact=True)
    for entry in orbits_of_shape(tables, seats):
        build = partial(_catalogue_orbit, entry)
        yield Option(entry.courses, build, entry.repeats, exact=entry.repeats > 0)
    for hole in holes():
        if hole.array.tables == tables == seats:
            yield Option(len(hole.array.m), partial(_catalogue_hole, hole), hole.repeats)


@lru_cache(maxsize=4096)
def most_courses(tables: int, seats: int) -> int:
    """The most courses known without a repeat."""
    return max(option.courses for option in options(tables, seats) if option.repeats == 0)


def _with_letters(tables: int, seats: int) -> Iterator[Option]:
    """Difference arrays, alone and with courses in which letters sit together."""
    most = best_array(tables, seats).courses
    yield Option(most, partial(_array, tables, seats))
    if tables % seats == 0:
        more = most_courses(tables // seats, seats)
        yield Option(most + more, partial(_array_and_letters, tables, seats, most))


def _designs(tables: int, seats: int) -> Iterator[Option]:
    """Schedules in which everyone meets everyone."""
    if seats == 2:
        yield Option(2 * tables - 1, partial(_round_robin, tables))
    d = dimension(tables, seats)
    if d is not None:
        yield Option((seats**d - 1) // (seats - 1), partial(_affine_space, seats, d))
    arc = arc_shape(tables, seats)
    if arc is not None:
        yield Option(arc[0] + 1, partial(_maximal_arc, *arc))
    q = unital_order(tables, seats)
    if q is not None:
        yield Option(q * q, partial(_unital, q))
    if (tables, seats) == (11, 9):
        yield Option(12, _semiplane)


def _larger_tables(tables: int, seats: int) -> Iterator[Option]:
    """More seats at a table than tables: repeats from the second course on."""
    yield Option(1, lambda courses: from_array(best_array(tables, seats).build(courses)))
    apart = best_array(tables, tables).courses
    yield Option(apart, partial(_multiplicity, tables, seats, apart), repeats=1)
    if seats % tables == 0:
        yield Option(apart + 1, partial(_multiplicity, tables, seats, apart), repeats=1)
    if (tables, seats) == (10, 12):
        yield Option(4, _plex, repeats=60)
    for hole in holes():
        if hole.array.tables == tables:
            courses = len(hole.array.m) - 1
            least = forced_repeats(tables, seats, courses) + hole.repeats
            yield Option(courses, partial(_repeated_hole, hole, seats), least)


def _array(tables: int, seats: int, courses: int) -> Schedule:
    array = difference_array(tables, seats, courses)
    if array is None:
        raise AssertionError("an option was built for more courses than it holds for")
    return from_array(array)


def _array_and_letters(tables: int, seats: int, most: int, courses: int) -> Schedule:
    apart = _array(tables, seats, min(most, courses))
    more = courses - len(apart.table)
    if more <= 0:
        return apart
    inner = best_option(tables // seats, seats, more).build(more)
    together = letters_together(seats, inner.table)
    how = f"{apart.how}; then each letter by itself, {inner.how}"
    return from_table(np.concatenate([apart.table, together]), how)


def best_option(tables: int, seats: int, courses: int) -> Option:
    """The first construction that holds for so many courses without a repeat."""
    fitting = (o for o in options(tables, seats) if not o.repeats and o.fits(courses))
    return next(fitting)


def _multiplicity(tables: int, seats: int, most: int, courses: int) -> Schedule:
    apart = from_array(multiplicity(tables, seats, min(courses, most)))
    if courses <= most:
        return apart
    together = np.arange(tables * seats) // seats
    how = f"{apart.how}; then each letter by itself"
    return from_table(np.concatenate([apart.table, [together]]), how)


def _plex(courses: int) -> Schedule:
    how = "orthogonal squares of order ten, and a 2-plex of guests who sit as others do"
    return from_table(plex_schedule()[:courses], how)


def _one_table(seats: int, courses: int) -> Schedule:
    return from_table(np.zeros((courses, seats), np.int32), "one table")


def _alone(tables: int, courses: int) -> Schedule:
    return from_table(np.tile(np.arange(tables), (courses, 1)), "everyone alone")


def _round_robin(tables: int, courses: int) -> Schedule:
    how = "round robin: one guest stays, the others turn past"
    return from_table(round_robin(tables)[:courses], how)


def _affine_space(seats: int, d: int, courses: int) -> Schedule:
    how = f"parallel lines of the affine space of dimension {d} over GF({seats})"
    return from_table(affine_space(seats, d)[:courses], how)


def _maximal_arc(q: int, d: int, courses: int) -> Schedule:
    how = f"lines that miss a maximal arc of degree {d} in the plane over GF({q})"
    return from_table(maximal_arc(q, d)[:courses], how)


def _semiplane(courses: int) -> Schedule:
    how = "points of an elliptic semiplane off three parallel lines"
    return from_table(semiplane_schedule()[:courses], how)


def _unital(q: int, courses: int) -> Schedule:
    how = f"points of a Hermitian curve in the plane over GF({q * q})"
    return from_table(unital(q)[:courses], how)


def _catalogue_array(entry: ArrayEntry, courses: int) -> Schedule:
    return from_array(entry.array.cut(courses, entry.array.letters))


def _catalogue_orbit(entry: OrbitEntry, courses: int) -> Schedule:
    return from_table(entry.unfolded()[:courses], entry.how)


def _catalogue_hole(entry: HoleEntry, courses: int) -> Schedule:
    return from_table(entry.array.schedule(courses), entry.how)


def _repeated_hole(entry: HoleEntry, seats: int, courses: int) -> Schedule:
    table = repeated_guests(entry.array.schedule(courses + 1), entry.array.tables, seats)
    return from_table(table, f"{entry.how}, guests of some tables of another course repeated")
