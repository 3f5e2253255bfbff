from dataclasses import replace

import pytest

from seating_solvers.replanning.replan_text import menu_text, menu_told, moves_text, told_text
from tests.solvers.replanning.evenings import found


def test_the_menu_says_what_cards_bring_and_what_is_taken():
    assert menu_text(found()) == (
        "  New pairs       12 as planned, 14 now\n"
        "  Cards changed   0 cards: 13 new pairs · 1: 14\n"
        "  Taken           1 changed card, 1 seat\n"
        "  Repeats         6 as planned, 5 now\n"
        "  Rules           kept"
    )


def test_who_moves_is_told_by_course_and_the_table_of_the_card():
    assert moves_text(found()) == (
        "  Main\n"
        "   from 2  Fay Fox    to table 1, seat 4\n"
        "   new     Uma Umber  table 1, seat 1\n"
        "\n"
        "  Dessert\n"
        "   new  Uma Umber  table 1, seat 1"
    )


def test_the_menu_in_one_sentence():
    menu = found().menu
    assert menu_told(menu, menu.steps[0]).endswith("Taken: no changed card.")


@pytest.mark.parametrize("cells", [40, 60, 80, 120])
def test_nothing_is_wider_than_the_terminal(cells):
    one = found()
    long = [f"Away from Main on: {', '.join(['Wilhelmina Brambleforth'] * 9)}."]
    for text in (menu_text(one, cells), moves_text(one, cells), told_text(long, cells)):
        assert max(map(len, text.splitlines())) <= cells


def test_control_characters_of_names_are_shown_and_not_obeyed():
    assert "\x1b" not in told_text(["Away: Ana\x1b[31m."])
    assert replace(found(), stopped="time").stopped == "time"
