"""One row's people: its guest, and whom it brings."""

from __future__ import annotations

from dataclasses import dataclass, field

from seating.words.attendance import Answer
from seating.words.counted_people import Along


@dataclass
class Brought:
    """Somebody without a row of their own.

    Parameters
    ----------
    name : str
        Blank for a guest without a name.
    header : str or None
        The column that brings them.
    cells : dict of int to str
        What columns of the list say of them, by the place of the column.
    child : bool
    like_host : bool
        Whether the row is theirs as much as its guest's: one cell holds both names.
    answer : Answer or None
        Their own answer to the invitation.
    """

    name: str = ""
    header: str | None = None
    cells: dict[int, str] = field(default_factory=dict)
    child: bool = False
    like_host: bool = False
    answer: Answer | None = None


@dataclass
class RowParty:
    """One row's people.

    Parameters
    ----------
    name : str
        Of the guest of the row, without what else stood in the cell.
    along : Along or None
        What else stood there, if it counts others.
    brought : list of Brought
    rows : list of int
        Other rows, of people whom this one names, or who name its guest.
    """

    name: str
    along: Along | None = None
    brought: list[Brought] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)

    @property
    def like_host(self) -> int:
        """How many more people the cell of the name holds."""
        return sum(one.like_host for one in self.brought)
