"""What everything printed of a movement says: where each place leads to, in the guests' words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from seating.dinner.plan import Plan
from seating.movement.movement import Movement
from seating.movement.places import letter_of
from seating.movement.ways.colours_move import COLOURS, ColoursMove, colour_said
from seating.movement.ways.colours_turn import ColoursTurn
from seating.movement.ways.doubled_numbers import DoubledNumbers
from seating.movement.ways.letters_move_on import LettersMoveOn
from seating.movement.ways.numbers_added import NumbersAdded
from seating.movement.ways.steps_said import steps_said
from seating.outputs.choices.printed_words import printed_words
from seating.planfile.movement_of_plan import movement_of
from seating.words.errors import InputError
from seating.words.sentences.said import Phrase
from seating.words.sentences.told import told

if TYPE_CHECKING:
    from seating.planfile import PlanReport

RED, BLUE = COLOURS.index("red"), COLOURS.index("blue")


@dataclass(frozen=True, eq=False)
class MovementTold:
    """A plan's movement, place by place.

    Parameters
    ----------
    plan : Plan
    movement : Movement
    lang : str
    """

    plan: Plan
    movement: Movement
    lang: str

    @classmethod
    def of(cls, plan: Plan, report: PlanReport, lang: str) -> MovementTold:
        """Of a plan that follows a movement.

        Raises
        ------
        InputError
            If it follows none.
        """
        return cls(plan, movement_of(plan, report), lang)

    @property
    def sentence(self) -> str:
        """As the host says it, with the full stop of the language."""
        stop = self.words["say_change"].partition("{sentence}")[2][:1]
        return self.movement.sentence(self.lang) + stop

    def table(self, place: int) -> str:
        """The name of the table of a place."""
        return self.movement.places.tables[int(self.movement.places.table[place])].name

    def seat(self, place: int) -> int:
        """The seat of a place at its table, from 1."""
        return int(self.movement.places.seat[place])

    def leads(self, place: int) -> int | None:
        """The next place; None where it is the same."""
        there = int(self.movement.leads[place])
        return None if there == place else there

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The number of each place through the room, where the way counts them; else none."""
        way = self.movement.way
        if not isinstance(way, DoubledNumbers | NumbersAdded):
            return {}
        order = self.movement.places.numbered(way.across).tolist()
        return {place: number for number, place in enumerate(order, start=1)}

    def colour(self, place: int) -> int | None:
        """The colour of a place, by its number in `COLOURS`; None where there are none."""
        way, letter = self.movement.way, int(self.movement.places.letter[place])
        if isinstance(way, ColoursMove):
            return way.colours[letter]
        if isinstance(way, ColoursTurn):
            return BLUE if letter % 2 else RED
        return None

    def mark(self, place: int) -> str:
        """What lies at a place to be known by: its letter, colour or number; none otherwise."""
        if isinstance(self.movement.way, LettersMoveOn):
            return letter_of(int(self.movement.places.letter[place]))
        colour = self.colour(place)
        if colour is not None:
            return told(colour_said(colour), self.lang)
        number = self.numbers.get(place)
        return "" if number is None else str(number)

    def step(self, place: int) -> str:
        """What who carries a letter or a colour does at a change, in a sentence."""
        way, colour = self.movement.way, self.colour(place)
        who: Phrase = self.mark(place)
        if isinstance(way, LettersMoveOn):
            return told(
                steps_said([who], [way.steps[int(self.movement.places.letter[place])]]), self.lang
            )
        assert colour is not None
        said = colour_said(colour)
        if isinstance(way, ColoursMove):
            return told(steps_said([said], [way.step * (0, 1, -1)[colour]]), self.lang)
        assert isinstance(way, ColoursTurn)
        far = way.red if colour == RED else -way.blue
        return told(steps_said([said], [far], "walk_seats"), self.lang)

    @cached_property
    def words(self) -> dict[str, str]:
        """Printed words of the language."""
        return printed_words(self.lang)


def movement_if_any(plan: Plan, report: PlanReport | None) -> Movement | None:
    """The movement that a plan follows; None where it follows none, or no more."""
    if report is None or report.movement is None:
        return None
    try:
        return movement_of(plan, report)
    except InputError:
        return None
