"""Restarts from nothing and from a plan, and which go on."""

from dataclasses import dataclass, field

import numpy as np
import pytest

from seating import Alternate, At, Dinner, Guest, NeverReturns, Stays
from seating.score.score import Score
from seating_solvers import Budget, solve
from seating_solvers.annealing.race import PATIENCE, RACE, Race
from seating_solvers.annealing.search import Found

DINNER = Dinner.of(["Ana", "Bo"])


def found(introductions, broken=0):
    seats = np.zeros((1, 1), dtype=np.int32)
    return Found(seats, Score(broken, 0, introductions, 1), 10)


LOOSE = 99


@dataclass
class Runner:
    """Restarts that only have an incumbent."""

    incumbent: Found
    close: bool = False
    penalty: float = 1.0
    uneven: int = 0
    compared: list[tuple[str, Found]] = field(default_factory=list)

    def compare(self, wave):
        self.compared += wave

    def may_overtake(self, best):
        return self.close and best is not self.incumbent

    def press(self, most):
        if self.incumbent.score.broken:
            self.penalty = min(3 * self.penalty, most)

    def loosen(self, dinner, target):
        assert dinner is DINNER
        assert target == LOOSE
        self.uneven += 1


def race(*restarts, doubt=None):
    return Race(list(restarts), DINNER, doubt, 0, lambda: LOOSE)


def test_restarts_compare_what_came_of_their_own_searches():
    one, other = Runner(found(5)), Runner(found(7))
    wave = [(one, "first", found(6)), (other, "second", found(8)), (one, "third", found(7))]
    race(one, other).compare(wave)
    assert [search for search, _ in one.compared] == ["first", "third"]
    assert [search for search, _ in other.compared] == ["second"]


def test_the_better_restarts_go_on_alone():
    slow, quick = Runner(found(5)), Runner(found(7))
    one = race(slow, quick)
    for _ in range(RACE):
        assert one.over(one.incumbent) is None
    assert one.ahead == [quick]
    assert one.took(slow, found(6)) is False
    assert one.took(slow, found(8)) is True
    assert one.incumbent.score.introductions == 8


def test_those_close_behind_have_their_turn_again():
    ahead, close = Runner(found(7)), Runner(found(6), close=True)
    one = race(ahead, close)
    assert [one.over(one.incumbent) for _ in range(PATIENCE)] == [None] * PATIENCE
    assert one.ahead == [close]
    assert [one.over(one.incumbent) for _ in range(PATIENCE)][-1] == "settled"


def test_those_far_behind_have_none():
    one = race(Runner(found(7)), Runner(found(6)))
    assert [one.over(one.incumbent) for _ in range(PATIENCE)][-1] == "settled"


def test_doubt_ends_a_search_that_breaks_rules():
    one = race(Runner(found(7, broken=1)), doubt=2)
    assert one.over(one.incumbent) is None
    assert one.over(one.incumbent) == "broken"


def test_where_nobody_keeps_the_rules_they_cost_more_and_tables_get_less_even():
    both = Runner(found(9, broken=1)), Runner(found(8, broken=2))
    one = race(*both)
    one.over(one.incumbent)
    assert [(runner.penalty, runner.uneven) for runner in both] == [(3.0, 1), (3.0, 1)]


def test_where_one_keeps_the_rules_tables_of_the_others_stay_as_even():
    broken, kept = Runner(found(9, broken=1)), Runner(found(5))
    one = race(broken, kept)
    one.over(one.incumbent)
    assert [(runner.penalty, runner.uneven) for runner in (broken, kept)] == [(3.0, 0), (1.0, 0)]


ROOMS = {
    "a small table": (37, "8x4,1x5", 9, 0),
    "a head table": (102, "9x10,1x12", 4, 0),
    "two sizes": (90, "5x8,5x10", 4, 0),
    "couples": (64, "8x8", 6, 2),
    "teams of five": (60, "8x8", 5, 5),
    "teams of nine": (70, "5x8,3x10", 4, 9),
}


@pytest.mark.parametrize("meet", ["table", "near"])
@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
def test_a_start_from_a_schedule_is_never_worse_than_none(room, meet):
    guests, tables, courses, size = room
    knows = [
        (str(one + 1), str(other + 1))
        for one in range(guests)
        for other in range(one)
        if size and one // size == other // size
    ]
    people = [f"Guest {number}" for number in range(guests)]
    dinner = Dinner.of(people, tables, courses, meet=meet, knows=knows)
    budget = Budget(seconds=None, iterations=400_000)
    from_schedule = solve(dinner, budget, 1).score
    from_nothing = solve(dinner, budget, 1, solver="anneal").score
    assert from_schedule >= from_nothing


RULES = {
    "women and men alternate": ([Alternate("sex")], "near"),
    "guests of honour": ([At("1", "1"), At("2", "1"), At("3", "2"), Stays("9")], "table"),
    "nobody returns": ([NeverReturns()], "table"),
}


@pytest.mark.parametrize(("rules", "meet"), RULES.values(), ids=RULES)
def test_a_start_that_breaks_rules_is_mended_without_being_lost(rules, meet):
    people = [
        Guest(f"Guest {number}", fields={"sex": "woman" if number % 2 else "man"})
        for number in range(64)
    ]
    dinner = Dinner.of(people, "8x8", 6, meet=meet, rules=rules)
    budget = Budget(seconds=None, iterations=600_000)
    from_schedule = solve(dinner, budget, 1).score
    from_nothing = solve(dinner, budget, 1, solver="anneal").score
    assert from_schedule.broken == 0
    assert from_schedule.introductions > 1.01 * from_nothing.introductions
