"""Every construction known for a number of tables and seats, the most useful first.

One more construction is a file of its own, with a function `known_for(tables, seats)` that
yields a `Construction` for each shape it holds for, and a line in `CONSTRUCTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from seating_solvers.schedules.catalogue import (
    catalogue_matrices,
    catalogue_orbits,
    catalogue_squares,
    guests_left_out,
    repeated_guests,
)
from seating_solvers.schedules.designs import (
    affine_space,
    everyone_alone,
    maximal_arc,
    one_table,
    plex,
    round_robin,
    semiplane,
    unital,
)
from seating_solvers.schedules.matrices import (
    letter_multiplicity,
    letters_apart,
    letters_together,
)
from seating_solvers.schedules.shared.construction import Construction


def constructions(tables: int, seats: int) -> Iterator[Construction]:
    """Every construction known for a shape, those with letters that never meet first."""
    for known_for in CONSTRUCTIONS:
        yield from known_for(tables, seats)


@lru_cache(maxsize=4096)
def most_courses(tables: int, seats: int) -> int:
    """The most courses known without a repeat."""
    return max(known.courses for known in constructions(tables, seats) if known.repeats == 0)


def best_construction(tables: int, seats: int, courses: int) -> Construction:
    """The first construction that holds for so many courses without a repeat."""
    return next(
        known for known in constructions(tables, seats) if not known.repeats and known.fits(courses)
    )


def _letters_together(tables: int, seats: int) -> Iterator[Construction]:
    """The one construction that asks for smaller ones, of whatever kind."""
    return letters_together.known_for(tables, seats, most_courses, best_construction)


CONSTRUCTIONS: tuple[Callable[[int, int], Iterator[Construction]], ...] = (
    one_table.known_for,
    everyone_alone.known_for,
    letters_apart.known_for,
    _letters_together,
    round_robin.known_for,
    affine_space.known_for,
    maximal_arc.known_for,
    unital.known_for,
    semiplane.known_for,
    letter_multiplicity.known_for,
    plex.known_for,
    repeated_guests.known_for,
    catalogue_matrices.known_for,
    catalogue_orbits.known_for,
    catalogue_squares.known_for,
    guests_left_out.known_for,
)
