"""Circles of people who know each other, as a course served before."""

from itertools import combinations

from seating import Acquaintances, Dinner
from seating_solvers.bounds.circles_of_friends import circles_of_friends
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def lost(people, tables, circles):
    knows = [pair for circle in circles for pair in combinations(circle, 2)]
    dinner = Dinner.of([str(n) for n in range(people)], tables, 1, meet="table")
    setting = BoundSetting.of(dinner.changed(acquaintances=Acquaintances.of(people, knows)))
    assert setting.sizes is not None
    return circles_of_friends(setting, setting.sizes, 1)


def test_a_circle_larger_than_there_are_tables_has_two_at_one():
    found = lost(12, "3x4", [range(4)])
    assert found is not None
    assert found.number == 1
    assert "9 circles" in found.why
    assert "of up to 4" in found.why


def test_a_table_larger_than_there_are_circles_has_two_of_one():
    found = lost(12, "3x4", [range(4), range(4, 8), range(8, 12)])
    assert found is not None
    assert found.number == 3


def test_small_circles_say_nothing():
    assert lost(12, "3x4", [range(3)]) is None
    assert lost(12, "3x4", []) is None


def test_of_new_pairs_a_pair_of_one_circle_is_one_fewer():
    knows = list(combinations(range(4), 2))
    dinner = Dinner.of([str(n) for n in range(12)], "3x4", 1, meet="near")
    asked = dinner.changed(acquaintances=Acquaintances.of(12, [(*pair, 3) for pair in knows]))
    setting = BoundSetting.of(asked, pairs=True)
    assert setting.sizes is not None
    found = circles_of_friends(setting, setting.sizes, 1)
    assert found is not None
    assert found.number == 1
