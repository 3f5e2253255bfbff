"""Who may stay away, and how likely they come: from the columns of a list, and into them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.headers import Header
from seating.words.attendance import CHANCE, MAYBE, likelihood_in, maybe_in
from seating.words.errors import InputError
from seating.words.yes_no import says_nothing

READ: dict[str, Callable[[str], float | None]] = {MAYBE: maybe_in, CHANCE: likelihood_in}
"""How each column is read; what the last says of a guest counts."""


def said_chances(read: GuestList) -> dict[int, float]:
    """How likely guests come, by row, where the list says so: 1 of who surely does.

    A cell that is not understood is an error, which is gathered.

    Parameters
    ----------
    read : GuestList
        Without its guests.
    """
    found: dict[int, float] = {}
    for column, chance_in in READ.items():
        for cell in read.filled(column):
            if says_nothing(cell.value) and likelihood_in(cell.value) is None:
                continue
            chance = chance_in(cell.value)
            if chance is None:
                hint = "write a number from 0 to 1, or per cent, as in 0.7 or 70 %"
                what = "this does not say how likely the guest comes"
                read.errors.add(InputError(what, origin=cell.origin, value=cell.value, hint=hint))
            elif column == CHANCE or chance < 1:
                found[cell.guest] = chance
    return found


def with_chances(read: GuestList, chances: Sequence[float]) -> GuestList:
    """The list with who may stay away in its columns *maybe* and *chance*, written in one way.

    Parameters
    ----------
    read : GuestList
    chances : sequence of float
        How likely the guest of each row comes.
    """
    headers, columns = list(read.headers), [list(values) for values in read.columns]
    known = {header.column for header in headers if header.known}
    may = min(chances, default=1) < 1
    if not may and known.isdisjoint(READ):
        return read
    for column in (MAYBE, CHANCE):
        cells = [_cell(column, chance) for chance in chances]
        if column in known:
            at = next(at for at, one in enumerate(headers) if one.known and one.column == column)
            columns[at] = cells
        elif may:
            headers.append(Header(column, column, known=True))
            columns.append(cells)
    return replace(read, headers=headers, columns=columns)


def _cell(column: str, chance: float) -> str:
    if chance >= 1:
        return ""
    return "yes" if column == MAYBE else f"{chance:g}"
