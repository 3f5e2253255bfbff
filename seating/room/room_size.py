"""How large a room can be: what is asked for beyond is a slip, and is told before it is built."""

from __future__ import annotations

from seating.words.errors import InputError

MOST_TABLES = 1_000_000
MOST_ROOM_SEATS = 10_000_000
SPARE_TABLES = 1_000
SPARE_SEATS, SEATS_FOR_A_GUEST = 10_000, 100
# Whether seats are near each other is looked at for every pair of seats of a table.
MOST_SEAT_PAIRS = 100_000_000


def check_room_size(tables: int, seats: int, pairs: int, guests: int | None = None) -> None:
    """Raise an error if no room is as large.

    Parameters
    ----------
    tables, seats : int
        How many.
    pairs : int
        The squares of the seats of each table, added.
    guests : int, optional
        How many there are, where it is known: a room is for them.

    Raises
    ------
    InputError

    Examples
    --------
    >>> check_room_size(tables=2, seats=16, pairs=128, guests=12)
    >>> check_room_size(tables=10**9, seats=10**10, pairs=10**11, guests=12)
    Traceback (most recent call last):
    seating.words.errors.InputError: a room for 12 guests has at most 1,012 tables
    """
    says, most_tables, most_seats = "a room has at most", MOST_TABLES, MOST_ROOM_SEATS
    if guests is not None:
        says = f"a room for {_guests(guests)} has at most"
        most_tables = guests + SPARE_TABLES
        most_seats = min(most_seats, SEATS_FOR_A_GUEST * guests + SPARE_SEATS)
    if tables > most_tables:
        raise InputError(f"{says} {most_tables:,} tables")
    if seats > most_seats:
        raise InputError(f"{says} {most_seats:,} seats")
    if pairs > MOST_SEAT_PAIRS:
        hint = f"the squares of their seats, added, are at most {MOST_SEAT_PAIRS:,}"
        raise InputError("there are too many tables of so many seats", hint=hint)


def _guests(count: int) -> str:
    return "1 guest" if count == 1 else f"{count:,} guests"
