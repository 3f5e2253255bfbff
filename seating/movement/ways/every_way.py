"""Every way to walk, a line each: a new one is a file beside this one and its line here."""

from __future__ import annotations

# The simplest to say first; hosts are told the ways in this order.
# isort: off
from seating.movement.ways.colours_move import ColoursMove
from seating.movement.ways.colours_turn import ColoursTurn
from seating.movement.ways.one_side_moves import OneSideMoves
from seating.movement.ways.circle_moves import CircleMoves
from seating.movement.ways.letters_move_on import LettersMoveOn
from seating.movement.ways.numbers_added import NumbersAdded
from seating.movement.ways.doubled_numbers import DoubledNumbers
from seating.movement.ways.led_by_cards import FollowOne, SeatCards
from seating.movement.ways.way import Way
# isort: on

EVERY_WAY: dict[str, type[Way]] = {
    way.name: way
    for way in (
        ColoursMove,
        ColoursTurn,
        OneSideMoves,
        CircleMoves,
        LettersMoveOn,
        NumbersAdded,
        DoubledNumbers,
        SeatCards,
        FollowOne,
    )
}
"""The ways by name."""
