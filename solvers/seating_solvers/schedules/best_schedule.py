"""The facade: the best schedule for so many tables, seats, courses and guests."""

from __future__ import annotations

from seating_solvers.schedules.constructions import constructions, most_courses
from seating_solvers.schedules.shared.schedule import Schedule, from_table, restricted
from seating_solvers.schedules.shared.thinning import kept_guests, spread_guests


def schedule(tables: int, seats: int, courses: int, guests: int | None = None) -> Schedule | None:
    """The best schedule in closed form or from the catalogue, or the nearest with courses added.

    Parameters
    ----------
    tables, seats, courses : int
        Tables in every course, seats at each, number of courses; all at least 1.
    guests : int, optional
        Guests, at most `tables * seats` (the default). Every table then keeps the same number of
        guests, or one fewer, in every course, where a construction known allows it; otherwise
        some tables have several empty seats. With `tables` empty seats or more the schedule is one
        for smaller tables.

    Returns
    -------
    Schedule or None
        Without a repeat if such a schedule is known, else with the fewest known; for more courses
        than are known the last of them are annealed. None if there are too many guests for that.

    Raises
    ------
    ValueError
        If a number is below 1, or there are more guests than seats.

    Examples
    --------
    >>> schedule(8, 4, 10).repeats
    0
    """
    shape = _shape(tables, seats, courses, guests)
    return _known(*shape) or _with_more_courses(*shape)


def known_schedule(
    tables: int, seats: int, courses: int, guests: int | None = None
) -> Schedule | None:
    """As `schedule`, of what is known only: None where courses would have to be searched for."""
    return _known(*_shape(tables, seats, courses, guests))


def _shape(tables: int, seats: int, courses: int, guests: int | None) -> tuple[int, int, int, int]:
    """Tables, seats in use at each, courses and guests."""
    people = tables * seats if guests is None else guests
    if min(tables, seats, courses, people) < 1 or people > tables * seats:
        raise ValueError(f"{people} guests at {tables} tables of {seats} for {courses} courses")
    return tables, -(-people // tables), courses, people


def _known(tables: int, seats: int, courses: int, guests: int) -> Schedule | None:
    """The best schedule that some construction has."""
    missing = tables * seats - guests
    fitting = [known for known in constructions(tables, seats) if known.fits(courses)]
    uneven = None
    for construction in sorted(fitting, key=lambda known: known.repeats):
        built = construction.build(courses)
        kept = kept_guests(built, missing)
        if kept is not None:
            return restricted(built, kept)
        uneven = uneven or built
    if uneven is None:
        return None
    return restricted(uneven, spread_guests(uneven, missing))


def _with_more_courses(tables: int, seats: int, courses: int, guests: int) -> Schedule | None:
    """The schedule known with most courses, and some after it."""
    # kernels take long to import, and most dinners have no more courses than are known
    from seating_solvers.schedules.more_courses import MOST_GUESTS, more_courses

    if guests > MOST_GUESTS:
        return None
    fewer = (_known(tables, seats, kept, guests) for kept in range(courses - 1, 0, -1))
    base = next(found for found in fewer if found is not None)
    more = courses - len(base.table)
    how = f"{base.how}; then {more} annealed for few repeats"
    return from_table(more_courses(base.table, tables, courses), how)


def courses_without_repeat(tables: int, seats: int) -> int:
    """The most courses for which `schedule` knows a schedule without a repeat.

    Raises
    ------
    ValueError
        If a number is below 1.

    Examples
    --------
    >>> courses_without_repeat(8, 4), courses_without_repeat(15, 8)
    (10, 17)
    """
    if min(tables, seats) < 1:
        raise ValueError(f"{tables} tables of {seats}")
    return most_courses(tables, seats)
