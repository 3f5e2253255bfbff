from dataclasses import dataclass

import pytest

from seating import InputError
from seating.score.score import Score
from seating_solvers.replanning.card_menu import CardMenu


@dataclass(frozen=True)
class Step:
    """What a menu looks at of a plan."""

    cards: int
    introductions: float
    rules: int = 0
    short: int = 0
    seats: int = 0

    @property
    def score(self):
        return Score(self.rules, self.short, int(self.introductions * 10), 10)

    @property
    def broken(self):
        return self.rules, self.short


def menu(*steps):
    return CardMenu.of(steps)


def cards(found):
    return [step.cards for step in found.steps]


def test_a_step_that_is_no_better_than_one_with_fewer_cards_is_left_out():
    found = menu(Step(0, 40), Step(2, 40), Step(3, 41), Step(3, 42), Step(5, 41.5))
    assert cards(found) == [0, 3]
    assert found.steps[1].score.expected == 42


def test_rules_come_before_goals_and_goals_before_introductions():
    found = menu(Step(0, 50, rules=2), Step(1, 40, rules=1, short=3), Step(2, 30, rules=1))
    assert cards(found) == [0, 1, 2]
    assert found.chosen().cards == 2


def test_the_last_card_that_brings_an_introduction_is_taken():
    found = menu(Step(0, 40), Step(2, 42), Step(5, 46), Step(9, 47))
    assert found.chosen().cards == 5
    assert menu(Step(0, 40), Step(2, 42)).chosen().cards == 2
    assert menu(Step(0, 40), Step(2, 41.9)).chosen().cards == 0


def test_the_host_may_choose():
    found = menu(Step(1, 40), Step(2, 42), Step(5, 46), Step(9, 47))
    assert found.chosen("none").cards == 1
    assert found.chosen("free").cards == 9
    assert found.chosen(4).cards == 2
    assert found.chosen(100).cards == 9
    with pytest.raises(InputError, match="at least 1 card"):
        found.chosen(0)
