"""The facade: the best schedule known for so many tables, seats, courses and guests."""

from __future__ import annotations

from .constructions import most_courses, options
from .result import Schedule, restricted
from .thinning import kept_guests, spread_guests


def schedule(tables: int, seats: int, courses: int, guests: int | None = None) -> Schedule | None:
    """The best schedule known in closed form or from the catalogue.

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
        Without a repeat if such a schedule is known, else with the fewest known, else None.

    Raises
    ------
    ValueError
        If a number is below 1, or there are more guests than seats.

    Examples
    --------
    >>> schedule(8, 4, 10).repeats
    0
    """
    wanted = tables * seats if guests is None else guests
    if min(tables, seats, courses, wanted) < 1 or wanted > tables * seats:
        raise ValueError(f"{wanted} guests at {tables} tables of {seats} for {courses} courses")
    if wanted <= tables * (seats - 1):
        return schedule(tables, seats - 1, courses, wanted)
    fitting = [option for option in options(tables, seats) if option.fits(courses)]
    uneven = None
    for option in sorted(fitting, key=lambda option: option.repeats):
        built = option.build(courses)
        kept = kept_guests(built, tables * seats - wanted)
        if kept is not None:
            return restricted(built, kept)
        uneven = uneven or built
    if uneven is None:
        return None
    return restricted(uneven, spread_guests(uneven, tables * seats - wanted))


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
