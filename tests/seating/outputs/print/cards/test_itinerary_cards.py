"""A guest's evening on a card."""

import pytest

from seating import Dinner, Guest, Plan, Table
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.stock import stock_of
from seating.outputs.drawing.floor import floor
from seating.outputs.print.cards.itinerary_cards import itinerary_cards_pdf
from tests.seating.outputs.measured import MM, letters, outside, over_each_other, smallest
from tests.seating.outputs.printed import PINNED, PLAIN_HARD, planned, squeezed, texts


def _plan(**changes) -> Plan:
    guests = [
        Guest("Ana", fields={"interests": "Opera; chess"}),
        Guest("Bo", fields={"interests": "sailing, opera"}),
        Guest("Cy"),
        Guest("Di"),
    ]
    dinner = Dinner.of(guests, [Table("Oak", 4, x=0, y=0), Table("Elm", 4, x=5, y=3)], 2)
    dinner = dinner.changed(wishes=((0, 2),), **changes)
    return Plan.of(dinner, [[0, 1, 2, 3], [4, 0, 1, 2]])


def test_a_card_says_all_of_it():
    (page,) = texts(itinerary_cards_pdf(_plan(), PINNED))
    told = " ".join(page.split())
    assert "Oak 1" in told
    assert "Elm 1" in told
    assert "Look out for Cy Main Bo (opera) Main" in told


def test_the_room_is_drawn_where_all_tables_have_a_place():
    plan = _plan()
    drawn = floor(plan.dinner)
    assert drawn is not None
    oak, elm = drawn["tables"]
    assert elm["x"] - oak["x"] == 5
    assert oak["y"] - elm["y"] == 3, "y runs down the page"
    half = plan.dinner.changed(tables=(plan.dinner.tables[0], Table("Elm", 4)))
    assert floor(half) is None
    (page,) = texts(itinerary_cards_pdf(plan, PINNED))
    assert page.count("\nOak\r") == 4, "the plan of the room names it too"


def test_every_name_and_many_courses():
    printed = squeezed(
        " ".join(texts(itinerary_cards_pdf(planned(PLAIN_HARD, courses=12), PINNED)))
    )
    assert all(squeezed(name) in printed for name in PLAIN_HARD)
    assert printed.count("Course12") == len(PLAIN_HARD)


def _long_names(x: float = 5) -> Plan:
    tables = [Table("Rhododendron arboretum", 4, x=0, y=0), Table("Wisteria arbour", 4, x=x, y=3)]
    dinner = Dinner.of([Guest(f"Guest {n}") for n in range(8)], tables, 2)
    return Plan.of(dinner, [list(range(8)), [*range(4, 8), *range(4)]])


def test_names_that_do_not_fit_their_tables_are_numbers_of_courses():
    pdf = itinerary_cards_pdf(_long_names(), PINNED)
    page = texts(pdf)[0]
    assert page.count("Rhododendron") == 4, "in the menu alone"
    assert "1\u2002Main" in page, "which is the key"
    assert smallest(letters(pdf)) >= 7


def test_a_plan_on_which_nothing_could_be_read_is_left_out():
    pdf = itinerary_cards_pdf(_long_names(x=4000), PINNED)
    assert texts(pdf)[0].count("Rhododendron") == 4
    found = [one for one in letters(pdf) if one.text in "12" and one.size < 8]
    assert all(one.size >= 7 for one in found)


def test_nobody_is_to_be_looked_out_for_twice():
    guests = [Guest(f"Guest {n}", fields={"interests": "opera"}) for n in range(6)]
    plan = Plan.of(Dinner.of(guests, "1x6", 3, meet="table"), [list(range(6))] * 3)
    told = texts(itinerary_cards_pdf(plan, PINNED))[0]
    first = told[: told.index("Look out for", told.index("Look out for") + 1)]
    assert first.count("(opera)") <= 3


@pytest.mark.parametrize("code", ["Avery L7160", "Avery L7163", "Avery 5371", "Avery L7169"])
def test_nothing_leaves_its_card(code):
    stock = stock_of(code)
    plan = planned(PLAIN_HARD, courses=["Soup", "Rhododendron & rhubarb tart", "Fish", "Cheese"])
    pdf = itinerary_cards_pdf(plan, PrintSettings(stock=code, system_fonts=False))
    spaces = [
        (x * MM, y * MM, (x + stock.width) * MM, (y + stock.height) * MM)
        for x, y in stock.corners()
    ]
    found = letters(pdf)
    assert not outside(found, spaces)
    assert smallest(found) >= 8
    assert not over_each_other(found)


@pytest.mark.parametrize("card", ["85x55 mm", "105x74 mm"])
def test_a_long_name_to_look_out_for_goes_on_below_and_keeps_its_course(card):
    long = "Maximiliane-Charlotte von und zu Hohenstein-Wittgenstein-Featherstonehaugh"
    guests = [
        Guest("Ana", fields={"interests": "opera"}),
        Guest(long, fields={"interests": "opera"}),
    ]
    plan = planned(guests, "1x2", ["Soup", "Fish"])
    settings = PrintSettings(card=card, guests=("Ana",), system_fonts=False)
    (page,) = texts(itinerary_cards_pdf(plan, settings))
    assert squeezed(long) in squeezed(page).replace("Soup", "", 2).replace("Fish", "", 2)
    assert page.count("Soup") + page.count("Fish") == 3
