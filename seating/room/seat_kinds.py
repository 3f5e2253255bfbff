"""Kinds of seats at a table: what the host says of them, and the head that every table has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from seating.room.shapes.shape import Shape
from seating.words.errors import InputError
from seating.words.names import can_be_seen, fold
from seating.words.printable_text import check_printable

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
        check_printable(f"a kind of seats at table {table}", tag)
        for number in numbers:
            if not 1 <= number <= seats:
                hint = f"table {table} has seats 1 to {seats}"
                raise InputError(f"no such seat to be {tag}", value=str(number), hint=hint)
    return MappingProxyType({tag: tuple(sorted(set(them))) for tag, them in tags.items()})


def tagged_seats(
    shape: Shape, seats: int, tags: Mapping[str, Sequence[int]], tag: str
) -> tuple[int, ...]:
    """Seats of a kind, from 1; the head of a table is known without a tag, from its shape.

    Examples
    --------
    >>> from seating.room.shapes.long import Long
    >>> tagged_seats(Long(), 8, {"By the door": [2, 3]}, "by the door")
    (2, 3)
    >>> tagged_seats(Long(), 8, {}, "head")
    (1, 4, 5, 8)
    """
    for name, numbers in tags.items():
        if fold(name) == fold(tag):
            return tuple(numbers)
    return shape.head_of_table(seats) if fold(tag) == HEAD_OF_TABLE else ()
