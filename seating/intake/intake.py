"""What came of reading: the dinner, and what to tell the host about it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.guest_list.guest_list import GuestList
from seating.score.history import History


@dataclass(frozen=True)
class Understood:
    """One column of the list.

    Parameters
    ----------
    header : str
        As written.
    understood_as : str
        The column it stands for, or the name under which it is kept.
    known : bool
        Whether it was understood; else it is kept only.
    filled : int
        Guests who have something there.
    example : str
        The first filled cell.
    """

    header: str
    understood_as: str
    known: bool
    filled: int
    example: str


@dataclass(frozen=True, eq=False)
class Intake:
    """A dinner as read.

    Parameters
    ----------
    dinner : Dinner
    source : str
        Name of the guest list; ``"-"`` for standard input.
    columns : tuple of Understood
        What each column was understood as, in the order of the list.
    known_by : tuple of str
        Columns whose sharing means that guests know each other.
    notes : tuple of str
        Sentences for the host: what was assumed, kept or left out.
    room : str, optional
        That of the notes which says what tables were assumed, where none were named.
    everyone : bool, optional
        Whether the host wants as many courses as it takes until everyone has met; the dinner
        has the first of them.
    file : DinnerFile, optional
        The dinner file; an empty one where there is none. Its ``[print]`` table is looked at
        when something is printed.
    inputs : tuple of str, optional
        All files that the dinner was read from, which nobody wants to have overwritten.
    given : ndarray of int, optional
        A seating that is done, as `seating.Plan` takes it, shape (courses, guests); None where
        it is to be planned.
    history : History, optional
        Who met whom at earlier evenings; None where it was not asked for.
    rows : GuestList, optional
        The cells of each guest, as they were read.
    """

    dinner: Dinner
    source: str
    columns: tuple[Understood, ...]
    known_by: tuple[str, ...]
    notes: tuple[str, ...]
    room: str = ""
    everyone: bool = False
    file: DinnerFile = field(default_factory=DinnerFile)
    inputs: tuple[str, ...] = ()
    given: NDArray[np.int32] | None = None
    history: History | None = None
    rows: GuestList | None = None


def understood_columns(read: GuestList) -> tuple[Understood, ...]:
    """What each column of a list was understood as."""
    return tuple(
        Understood(
            header.written,
            header.column,
            header.known,
            sum(map(bool, values)),
            next(filter(None, values), ""),
        )
        for header, values in zip(read.headers, read.columns, strict=True)
    )
