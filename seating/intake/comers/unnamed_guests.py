"""Places for guests whose names are not known yet: numbered, and as many as are expected."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.headers import Header
from seating.people.guest import Guest
from seating.words.attendance import CHANCE, MAYBE
from seating.words.errors import InputError, Origin
from seating.words.figures import counted
from seating.words.guest_of import NUMBER, guest_numbered

MOST_EXPECTED = 1_000_000
_RANGE = re.compile(r"(\d{1,9})(?:\s*(?:-|–|to|\.\.)\s*(\d{1,9}))?")


@dataclass(frozen=True)
class Expected:
    """How many guests are expected.

    Parameters
    ----------
    least, most : int
        From 1 to a million.
    """

    least: int
    most: int

    @classmethod
    def of(cls, written: str | int) -> Expected:
        """What a host writes.

        Raises
        ------
        InputError
            If it is no number, and no two of them.

        Examples
        --------
        >>> Expected.of("60-75"), Expected.of(40)
        (Expected(least=60, most=75), Expected(least=40, most=40))
        """
        text = str(written).strip()
        found = _RANGE.fullmatch(text) if text.isascii() or "–" in text else None
        if found is None:
            hint = "write how many at least and at most, as in 60-75"
            raise InputError("how many guests are expected?", value=text, hint=hint)
        least, most = int(found[1]), int(found[2] or found[1])
        if not 1 <= least <= most <= MOST_EXPECTED:
            hint = f"the first is 1 at least, the second no less, and {MOST_EXPECTED:,} at most"
            raise InputError("so many guests cannot be expected", value=text, hint=hint)
        return cls(least, most)


def nobody_named() -> GuestList:
    """A list of nobody, where all who come are still to be named."""
    return GuestList("-", [Header("name", "name", known=True)], [[]], [])


def with_unnamed(read: GuestList, expected: Expected) -> GuestList:
    """The list with a numbered place for everybody who is expected and not in it.

    The last of them may stay away, each the likelier the higher the number: as many as lie
    between the least and the most, if so many have no name.

    Parameters
    ----------
    read : GuestList
        With its guests.
    expected : Expected

    Raises
    ------
    InputError
        If there are more guests in it already.
    """
    there, most = len(read.guests), expected.most
    if there > most:
        what = f"the list has {counted(there, 'guest')}, and fewer are expected"
        raise InputError(what, origin=Origin(read.file), value=str(most))
    numbers = range(there + 1, most + 1)
    maybes = min(most - expected.least, len(numbers))
    chances = {most - maybes + at: 1 - at / (maybes + 1) for at in range(1, maybes + 1)}
    taken = {guest.id for guest in read.guests}
    unnamed = [_guest(number, chances.get(number), taken) for number in numbers]
    if not unnamed:
        return read
    blank, line = [""] * len(unnamed), read.lines[-1] if read.lines else 1
    columns = [
        [*values, *(guest.name for guest in unnamed)] if header.column == "name" else values + blank
        for header, values in zip(read.headers, read.columns, strict=True)
    ]
    own = read.numbers or [str(number) for number in range(1, there + 1)]
    return replace(
        read,
        columns=columns,
        lines=[*read.lines, *[line] * len(unnamed)],
        numbers=[*own, *(guest.id for guest in unnamed)],
        guests=(*read.guests, *unnamed),
        notes=[*read.notes, _told(numbers, maybes)],
    )


def _guest(number: int, chance: float | None, taken: set[str]) -> Guest:
    fields = {NUMBER: str(number)}
    if chance is not None:
        fields |= {MAYBE: "yes", CHANCE: f"{chance:.4g}"}
    key = str(number) if str(number) not in taken else f"card {number}"
    return Guest(guest_numbered(number), key, fields, own_id=False)


def _told(numbers: range, maybes: int) -> str:
    first, last = numbers[0], numbers[-1]
    cards = f"cards {first:,} to {last:,} have" if last > first else f"card {first:,} has"
    told = f"{counted(len(numbers), 'guest')} without a name: {cards} a number and a line"
    if not maybes:
        return f"{told}."
    of = "the last of them" if maybes == 1 else f"the last {maybes:,}"
    return f"{told}; {of} may stay away, so give out low numbers first."
