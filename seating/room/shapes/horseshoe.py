"""A horseshoe, which hosts write `u`: a bar and two arms, with guests outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.shape import HEAD, AddedPlace, Box, Pair, Point, Shape, box_within
from seating.room.shapes.sides import along, in_turn, middle_of, sides_of

if TYPE_CHECKING:
    from seating.room.table import Table


class Horseshoe(Shape):
    """Three sides, open towards the viewer; the head is the middle of the bar."""

    name: ClassVar[str] = "u"

    @property
    def adjective(self) -> str:
        """Longer than the name, which is one letter."""
        return "u-shaped"

    def heads(self, table: Table) -> NDArray[np.float64]:
        """Up the left arm, across the bar, and down the right arm."""
        top, left, right = sides_of(table.own_seats, 3)
        half = _half(table) + HEAD
        up = [(-half, -place * table.cover) for place in range(left, 0, -1)]
        across = [(x, HEAD) for x in along(top, table.cover)]
        down = [(half, -place * table.cover) for place in range(1, right + 1)]
        return np.array(up + across + down)

    def neighbours(self, seats: int) -> list[Pair]:
        """In turn, and not across the open foot."""
        return in_turn(seats)

    def head_of_table(self, seats: int) -> tuple[int, ...]:
        """The middle of the bar."""
        top, left, _ = sides_of(seats, 3)
        return middle_of(left, top)

    def edge(self, table: Table) -> list[Point]:
        """Two arms and the bar that joins them."""
        _, *arms = sides_of(table.own_seats, 3)
        half = _half(table)
        foot = -(max(arms) + 0.5) * table.cover
        inner = max(half - table.width, half / 3)
        bar = -min(table.width, -foot / 2)
        outer = [(-half, foot), (-half, 0.0), (half, 0.0), (half, foot)]
        return [*outer, (inner, foot), (inner, bar), (-inner, bar), (-inner, foot)]

    def added_places(self, table: Table) -> list[AddedPlace]:
        """At the feet of the arms, first at that of the last seat."""
        (outer, foot), (inner, _) = self.edge(table)[3:5]
        x, y = (outer + inner) / 2, foot - HEAD
        return [AddedPlace((x, y), (table.own_seats - 1,)), AddedPlace((-x, y), (0,))]

    def name_box(self, table: Table) -> Box:
        """On the bar, between the arms."""
        _, outer, _, _, _, inner, *_ = self.edge(table)
        bar = box_within([outer, inner])
        return Box(0.0, bar.y, 0.84 * (2 * inner[0]), bar.height)

    def columns(self, seats: int) -> tuple[list[int | None], list[int | None]]:
        """Up on the left and down on the right."""
        half = seats // 2
        return [*range(half, 0, -1)], [*range(half + 1, seats + 1)]

    def added_columns(
        self, left: list[int | None], right: list[int | None], added: list[int]
    ) -> tuple[list[int | None], list[int | None]]:
        """At the foot, the first on the right."""
        rows = max(len(left), len(right))
        left, right = ([*one, *([None] * (rows - len(one)))] for one in (left, right))
        return [*left, *added[1:]], [*right, *added[:1]]


def _half(table: Table) -> float:
    """Half the width of the bar, which has room for two at least."""
    return max(sides_of(table.own_seats, 3)[0], 2) * table.cover / 2
