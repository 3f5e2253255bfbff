"""Earlier evenings on the terminal: a matrix that fits, or those who met most."""

import pytest

from seating import Dinner, Plan, Talk
from seating.outputs.terminal.cells import width
from seating.outputs.terminal.history_text import history_text
from seating.score.history import History, history_of


def told(count, cells=80, evenings=2):
    guests = [f"Guest {number}" for number in range(1, count + 1)]
    dinner = Dinner.of(guests, f"{count}", 2, meet="table")
    plan = Plan.of(dinner, [range(count)] * 2)
    history = History.none(count)
    for _ in range(evenings):
        history += history_of(dinner.guests, plan, Talk("table"))[0]
    return history_text(dinner, history, cells)


def test_a_few_guests_are_a_matrix():
    assert told(3).splitlines() == [
        "  Evenings      2; of these guests were there 3 and 3",
        "  Shared        3 of 3 pairs have shared a table, 3 have met",
        "  How often     4 courses: 3 pairs",
        "",
        "  Courses at one table:",
        "            1 2 3",
        "  1 Guest 1 – 4 4",
        "  2 Guest 2 4 – 4",
        "  3 Guest 3 4 4 –",
    ]


@pytest.mark.parametrize("cells", [60, 80, 120])
@pytest.mark.parametrize("count", [2, 12, 20, 33, 60])
def test_no_line_is_too_wide_and_who_has_no_column_is_among_the_most(cells, count):
    text = told(count, cells)
    assert max(map(width, text.splitlines())) <= cells
    assert ("Courses at one table:" in text) != ("Most often at one table:" in text)
    assert ("Courses at one table:" in text) or count > 12


@pytest.mark.parametrize("count", [2, 20, 60])
def test_no_line_is_wider_than_a_narrow_terminal(count):
    assert max(map(width, told(count, 20).splitlines())) <= 20


def test_of_many_pairs_the_first_are_told_and_how_many_more_there_are():
    text = told(60)
    assert text.count("Guest 1 and Guest") == 12
    assert "and 1,758 more pairs: --pairs prints them all" in text


def test_guests_who_were_never_there_have_no_column():
    dinner = Dinner.of(["Ana", "Bo", "Max"], "3", 1, meet="table")
    earlier = Plan.of(Dinner.of(["Bo", "Ana"], "2", 1, meet="table"), [[0, 1]])
    text = history_text(dinner, history_of(dinner.guests, earlier, Talk("table"))[0])
    assert "Max" not in text
    assert "1 of 1 pair has shared a table, 1 have met" in text
