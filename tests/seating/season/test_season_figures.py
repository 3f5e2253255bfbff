"""Figures of a season."""

from seating import Dinner, Plan
from seating.dinner.joined_plan import joined_plan
from seating.dinner.plan import AWAY
from seating.season.season_figures import SeasonFigures


def plan(names, seats):
    return Plan.of(Dinner.of(names, "2x2", 1, meet="table"), [seats])


def test_pairs_who_come_to_one_evening_both_can_meet():
    first = plan(["Ana", "Bo", "Cy"], [0, 1, AWAY])
    second = plan(["Bo", "Cy", "Di"], [0, 2, 1])
    figures = SeasonFigures(joined_plan([first, second], ["May", "June"]))
    assert figures.guests == [2, 3]
    assert figures.evenings.tolist() == [1, 2, 1, 1]
    assert (figures.could_meet, figures.meet) == (4, 2)
    assert figures.introductions == [1, 1]


def test_one_evening_is_a_season_too():
    figures = SeasonFigures(joined_plan([plan(["Ana", "Bo"], [0, 2])]))
    assert (figures.guests, figures.introductions) == ([2], [0.0])
    assert (figures.could_meet, figures.meet) == (1, 0)
