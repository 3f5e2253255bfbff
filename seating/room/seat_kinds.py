"""Kinds of seats at a table: what the host says of them, and which are its head.

The head of a table, where the host says nothing of it:

- round: seat 1;
- square: the middle of the far side;
- long: the four ends of its two rows, since nobody sits at the ends themselves;
- u: the middle of the side that joins the two others;
- top: the middle of the row.

A middle is one seat of an odd number and two of an even one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from seating.room.shapes.sides import rows_of, sides_of, square_sides
from seating.words.errors import InputError
from seating.words.names import can_be_seen, fold

HEAD_OF_TABLE = "head"
NO_TAGS: Mapping[str, tuple[int, ...]] = MappingProxyType({})


def checked_tags(
    table: str, seats: int, tags: Mapping[str, Sequence[int]]
) -> Mapping[str, tuple[int, ...]]:
    """The tags of a table that nobody can change, each with its seats in order.

    Raises
    ------
    InputError
        If a tag has no name, two are alike, or one is of a seat that is not there.
    """
    if not tags:
        return NO_TAGS
    if len({fold(tag) for tag in tags}) < len(tags):
        raise InputError(
            f"two kinds of seats at table {table} have one name", value=", ".join(tags)
        )
    for tag, numbers in tags.items():
        if not can_be_seen(tag):
            raise InputError(f"a kind of seats at table {table} needs a name", value=tag)
        for number in numbers:
            if not 1 <= number <= seats:
                hint = f"table {table} has seats 1 to {seats}"
                raise InputError(f"no such seat to be {tag}", value=str(number), hint=hint)
    return MappingProxyType({tag: tuple(sorted(set(them))) for tag, them in tags.items()})


def tagged_seats(
    shape: str, seats: int, tags: Mapping[str, Sequence[int]], tag: str
) -> tuple[int, ...]:
    """Seats of a kind, from 1; the head of a table is known without a tag.

    Examples
    --------
    >>> tagged_seats("round", 6, {"By the door": [2, 3]}, "by the door")
    (2, 3)
    >>> tagged_seats("long", 8, {}, "head"), tagged_seats("top", 6, {}, "head")
    ((1, 4, 5, 8), (3, 4))
    """
    for name, numbers in tags.items():
        if fold(name) == fold(tag):
            return tuple(numbers)
    return _head(shape, seats) if fold(tag) == HEAD_OF_TABLE else ()


def _head(shape: str, seats: int) -> tuple[int, ...]:
    if shape == "long":
        far, _ = rows_of(seats)
        return tuple(sorted({1, far, min(far + 1, seats), seats}))
    if shape == "u":
        top, left, _ = sides_of(seats, 3)
        return _middle(left, top)
    if shape == "square":
        return _middle(0, square_sides(seats)[0])
    return _middle(0, seats) if shape == "top" else (1,)


def _middle(before: int, count: int) -> tuple[int, ...]:
    return tuple(sorted({before + (count - 1) // 2 + 1, before + count // 2 + 1}))
