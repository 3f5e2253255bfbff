"""A guest's evening on a card."""

from seating import Dinner, Guest, Plan, Table
from seating.outputs.drawing.floor import floor
from seating.outputs.print.itinerary_cards import itinerary_cards_pdf
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
    assert "Table Oak · Seat 1" in page
    assert "Table Elm · Seat 1" in page
    assert "Look out for Cy, Bo (opera)" in page.replace("\r\n", " ")


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
    assert page.count("Oak") > page.count("Table Oak"), "the plan of the room names it too"


def test_every_name_and_many_courses():
    printed = squeezed(
        " ".join(texts(itinerary_cards_pdf(planned(PLAIN_HARD, courses=12), PINNED)))
    )
    assert all(squeezed(name) in printed for name in PLAIN_HARD)
    assert printed.count("Course12") == len(PLAIN_HARD)
