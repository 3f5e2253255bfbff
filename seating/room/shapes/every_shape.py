"""Every shape of tables, a line each: a new one is a file beside this one and its line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Hosts are told the shapes in this order, the most usual first.
# isort: off
from seating.room.shapes.round import Round as Round
from seating.room.shapes.long import Long as Long
from seating.room.shapes.square import Square as Square
from seating.room.shapes.horseshoe import Horseshoe as Horseshoe
from seating.room.shapes.top import Top as Top
from seating.room.shapes.oval import Oval as Oval
# isort: on

from seating.room.shapes.shape import Shape as _Shape
from seating.words.errors import InputError
from seating.words.names import did_you_mean

if TYPE_CHECKING:
    from seating.room.table import Table

EVERY_SHAPE: dict[str, _Shape] = {
    one.name: one()
    for one in tuple(globals().values())
    if isinstance(one, type) and issubclass(one, _Shape) and one is not _Shape
}
"""The shapes imported above, by name."""


def shape_called(name: str) -> _Shape:
    """The shape of a name.

    Raises
    ------
    InputError
        If there is none.
    """
    if name not in EVERY_SHAPE:
        hint = did_you_mean(name, EVERY_SHAPE) or f"shapes are {', '.join(EVERY_SHAPE)}"
        raise InputError("unknown table shape", value=name, hint=hint)
    return EVERY_SHAPE[name]


def shape_of(table: Table) -> _Shape:
    """The shape of a table."""
    return EVERY_SHAPE[table.shape]
