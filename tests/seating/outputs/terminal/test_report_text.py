"""The report in words."""

import pytest

from seating import Dinner, Guest, Plan
from seating.dinner.joined_plan import joined_plan
from seating.outputs.terminal.cells import width
from seating.outputs.terminal.report_text import report_text
from seating.planfile import PlanReport, SavedBound
from seating.score.evenings_worth import EveningsWorth
from seating.score.random_baseline import random_baseline


def text(*plans, cells=80, report=None):
    worth = EveningsWorth(joined_plan(plans))
    baseline = random_baseline(worth.joined.plan.dinner)
    return report_text(worth, report or PlanReport(), baseline, cells)


def plan(title="", names=("Ana", "Bo", "Cy", "Di"), **changes):
    guests = [Guest(names[0], goal=2), *map(Guest, names[1:])]
    dinner = Dinner.of(guests, "2x2", 1, meet="table").changed(title=title, **changes)
    return Plan.of(dinner, [[0, 1, 2, 3]])


def test_an_evening():
    saved = PlanReport(bound=SavedBound(value=2, unit=1, why="no more"))
    told = text(plan("May", wishes=((0, 1), (0, 2))), report=saved)
    assert told.startswith("May, 4 guests\n\n  Introductions   2 expected")
    assert "at random 2" in told
    assert "Goals           0 of 1 reached" in told
    assert "Wishes          1 of 2 granted" in told
    assert "Together        never: 4 pairs, 1 course: 2 pairs" in told
    assert "Met fewest      Ana, Bo, Cy and 1 more: 1 new person" in told


def test_several_evenings():
    told = text(plan("May"), plan("June", ("Ana", "Bo", "Ed", "Flo")))
    assert told.startswith("2 evenings, 6 guests")
    assert "Missed          Cy 1 evening, Di 1 evening, Ed 1 evening and 1 more" in told
    rows = [line.split() for line in told.splitlines()[-2:]]
    assert rows == [["May", "4", "2", "2", "0"], ["June", "4", "1", "1", "1"]]


@pytest.mark.parametrize("cells", [20, 40, 60, 120])
def test_lines_are_no_wider_than_asked(cells):
    names = ("Wilhelmina Brambleforth-Appleyard", "山田 花子", "Eve\x1b[31m Red", "O")
    told = text(plan("An evening of a long name " * 4, names), cells=cells)
    assert "\x1b" not in told
    assert all(width(line) <= cells for line in told.splitlines())
