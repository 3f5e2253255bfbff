"""An effect in words: figures before and after, rules, cards, and who sits elsewhere."""

import pytest

from seating import Dinner, Guest, Plan
from seating.changes.effect import effect_of
from seating.changes.swapped_guests import swapped_guests
from seating.outputs.terminal.cells import width
from seating.outputs.terminal.effect_text import Named, effect_text, told_apart
from tests.plans import rich_dinner, some_plan
from tests.seating.changes.evening import APART, evening


def test_a_swap_in_words():
    before = evening(APART)
    told = effect_text(effect_of(before, swapped_guests(before, 1, 3, [0])))
    assert told.splitlines()[-6:] == [
        "  Breaks          Ana and Di sit at different tables: Ana and Di share table 1,",
        "                  at Soup",
        "  Cards           2 change: Bo and Di",
        "",
        "  Soup: Bo from table 1, seat 2 to table 2, seat 1",
        "  Soup: Di from table 2, seat 1 to table 1, seat 2",
    ]
    assert "New pairs       " in told


def test_nothing_that_changes_is_said_too():
    told = effect_text(effect_of(evening(), evening()))
    assert "as before" in told
    assert "Cards           none changes" in told
    assert "before," not in told


def test_a_mended_rule_and_one_that_stays_broken():
    before = evening(APART)
    broken = swapped_guests(before, 1, 3, [0])
    assert "  Mends           Ana and Di sit at" in effect_text(effect_of(broken, before))
    still = effect_text(effect_of(broken, swapped_guests(broken, 4, 5, [0])))
    assert "  Rules           broken, as before" in still


def test_two_plans_by_their_names():
    one = Plan.of(Dinner.of(["Ana", "Bo", "Cy"], "1x4", courses=1), [[0, 1, 2]])
    other = Plan.of(Dinner.of(["Ana", "Di"], "1x4", courses=1), [[0, 1]])
    named = Named("in a", "in b", "in both", "Broken more", "Broken less", "Elsewhere")
    told = effect_text(effect_of(one, other), named=named)
    assert "  Only            in a: Bo and Cy\n  Only            in b: Di\n" in told
    assert "Elsewhere       nobody" in told
    third = Plan.of(Dinner.of(["Ed", "Flo"], "1x4", courses=1), [[0, 1]])
    assert "Elsewhere" not in effect_text(effect_of(one, third), named=named)


@pytest.mark.parametrize("cells", [20, 40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(cells):
    dinner = rich_dinner()
    told = effect_text(effect_of(some_plan(dinner), some_plan(dinner, 2)), cells)
    assert all(width(line) <= cells for line in told.splitlines())
    assert "\x1b" not in told
    assert "\u00a0" not in told


def test_many_who_sit_elsewhere_are_counted():
    dinner = Dinner.of([Guest(f"Guest {number}") for number in range(40)], "8x5", courses=2)
    told = effect_text(effect_of(some_plan(dinner), some_plan(dinner, 2)))
    assert "more guests sit elsewhere" in told
    assert "guests sit elsewhere" in told.splitlines()[-1]
    assert len(told.splitlines()) < 30


def test_figures_that_differ_are_told_apart():
    assert told_apart(73.04, 73.01) == ("73.04", "73.01")
    assert told_apart(1500.4, 1500.3) == ("1,500.4", "1,500.3")
    assert told_apart(3, 4) == ("3", "4")
