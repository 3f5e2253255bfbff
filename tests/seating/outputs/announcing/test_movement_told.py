"""A movement place by place, in the guests' words."""

import pytest

from seating import Dinner, Plan
from seating.movement.ways.colours_move import ColoursMove
from seating.movement.ways.colours_turn import ColoursTurn
from seating.movement.ways.letters_move_on import LettersMoveOn
from seating.movement.ways.numbers_added import NumbersAdded
from seating.outputs.announcing.movement_told import MovementTold, movement_if_any
from seating.planfile import PlanReport
from tests.moved import moved

PLAN = Plan.of(Dinner.of([f"Guest {one}" for one in range(12)], "3x4"), [[*range(12)]] * 3)


@pytest.mark.parametrize(
    ("way", "marks", "step"),
    [
        (LettersMoveOn((0, 1, -1, 2)), ["A", "B", "C", "D"], "B goes one table on"),
        (ColoursMove((0, 1, 2, 1), 1), ["white", "red", "blue", "red"], "Red goes one table on"),
        (ColoursTurn(1, 1), ["red", "blue", "red", "blue"], "Blue goes one seat back"),
    ],
)
def test_marks_and_steps(way, marks, step):
    told = MovementTold.of(*moved(PLAN, way=way), "en")
    assert [told.mark(place).lower() for place in range(4)] == [mark.lower() for mark in marks]
    assert told.step(1) == step


def test_numbers_go_across_the_tables_where_the_way_does():
    told = MovementTold.of(*moved(PLAN, way=NumbersAdded(2, across=True)), "de")
    assert [told.mark(place) for place in range(5)] == ["1", "4", "7", "10", "2"]


def test_a_sentence_ends_as_the_language_ends_one():
    plan, report = moved(PLAN)
    assert MovementTold.of(plan, report, "en").sentence.endswith("letter.")
    assert MovementTold.of(plan, report, "ja").sentence.endswith("。")


def test_a_plan_that_follows_none_any_more_has_none():
    plan, report = moved(PLAN)
    assert movement_if_any(plan, report) is not None
    assert movement_if_any(plan.swapped(1, 0, 5), report) is None
    assert movement_if_any(plan, PlanReport()) is None
    assert movement_if_any(plan, None) is None
