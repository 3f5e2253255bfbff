"""What the shape of a table says: where its guests sit, and how it is drawn.

Each shape is a file beside this one and a line of `seating.room.shapes.every_shape`. All
that draws or prints a table asks here, and knows no shape by its name.

Coordinates are from the table's centre. In the room they are metres, x to the right and y away
from the viewer; on paper and on the page metres, x to the right and y down.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from seating.room.table import Table

HEAD = 0.10
"""How far outside the edge a head is, metres."""

ON_THE_MIDDLE_LINE = 0.02
"""How far from the upright middle line a head is on it, metres."""

Point = tuple[float, float]
Pair = tuple[int, int]
Side = Literal["left", "right", "above", "below"]


class AddedPlace(NamedTuple):
    """Where one seat more can be added: its head in the room, and the seats beside it, from 0."""

    head: Point
    beside: tuple[int, ...]


class Shape(ABC):
    """A shape of tables.

    What a shape has to say stands first; what follows suits most shapes as it is. Seats are
    numbered from 0 around the table, so that seat k and seat k + 1 are neighbours wherever
    the table has neighbours there; as printed they are counted from 1.
    """

    name: ClassVar[str]
    """As a host writes it, in lower case letters."""

    one_sided: ClassVar[bool] = False
    """Whether nobody ever sits on the left of the page, so that no room is kept for names."""

    @abstractmethod
    def heads(self, table: Table) -> NDArray[np.float64]:
        """Where heads are in the room, shape (seats, 2); each `HEAD` outside the edge.

        Of the seats that the table is made for; added ones are not looked at.
        """

    @abstractmethod
    def neighbours(self, seats: int) -> list[Pair]:
        """Pairs of seats side by side."""

    @abstractmethod
    def edge(self, table: Table) -> list[Point] | float:
        """The edge in the room: its corners in turn; of a round table its radius."""

    @property
    def adjective(self) -> str:
        """The shape in a sentence, as in *one long table*."""
        return self.name

    # Who sits where.

    def facing(self, seats: int) -> list[Pair]:
        """Pairs of seats directly across from each other."""
        return []

    def added_places(self, table: Table) -> list[AddedPlace]:
        """Where seats can be added to a table that has no added ones, in this order."""
        return []

    def head_of_table(self, seats: int) -> tuple[int, ...]:
        """Seats that are the head of the table, counted from 1."""
        return (1,)

    # Drawn, on paper and on the page alike.

    def on_paper(self, x: float, y: float) -> Point:
        """Where a point of the room is in a drawing."""
        return x, -y

    def name_box(self, table: Table) -> Box:
        """Where the table's name goes; in the room's coordinates."""
        edge = self.edge(table)
        if isinstance(edge, float):
            return Box(0.0, 0.0, 1.5 * edge, 1.1 * edge)
        return box_within(edge)

    # On the page, where every name has a line of its own beside the table.

    def name_side(self, x: float, y: float) -> Side:
        """Where the name of a guest goes whose head is here on paper."""
        if abs(x) < ON_THE_MIDDLE_LINE:
            return "above" if y < 0 else "below"
        return "left" if x < 0 else "right"

    # On a terminal.

    def columns(self, seats: int) -> tuple[list[int | None], list[int | None]]:
        """Seats left and right of the edge from top to bottom, counted from 1; None is a gap."""
        half = (seats + 1) // 2
        return [*range(seats, half, -1)], [*range(1, half + 1)]

    def added_columns(
        self, left: list[int | None], right: list[int | None], added: list[int]
    ) -> tuple[list[int | None], list[int | None]]:
        """Both columns with added seats, in their order: over the others, or else below."""
        if not left:
            return left, [*right, *added]
        return [*reversed(added), *left], [*([None] * len(added)), *right]

    def rows(self, seats: int) -> tuple[list[int], list[int]] | None:
        """Seats of two rows that face each other, counted from 1; None where there are none."""
        return None


class Box(NamedTuple):
    """A box around its middle."""

    x: float
    y: float
    width: float
    height: float


def box_within(corners: list[Point]) -> Box:
    """Most of the box around corners, so that what is set there keeps clear of them."""
    xs, ys = zip(*corners, strict=True)
    (left, right), (low, high) = (min(xs), max(xs)), (min(ys), max(ys))
    return Box((left + right) / 2, (low + high) / 2, 0.84 * (right - left), 0.84 * (high - low))
