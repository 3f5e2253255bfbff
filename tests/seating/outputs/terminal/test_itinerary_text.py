"""The evening of one guest, in words."""

from dataclasses import replace

from seating import Acquaintances, Dinner, Guest, Plan, judge
from seating.outputs.terminal import (
    itinerary_text,
)


def test_an_itinerary_names_neighbours_and_who_is_opposite():
    guests = [Guest(name, fields={"company": "Acme"}) for name in ("Ana", "Bo", "Cy", "Dee")]
    dinner = Dinner.of(guests, "1x4:long", courses=1)
    known = Acquaintances.of(4, [(0, 1)])
    text = itinerary_text(judge(Plan.of(replace(dinner, acquaintances=known), [range(4)])), 0)
    assert text == (
        "Ana (id 1, Acme)\n\n"
        "  Dinner  table 1, seat 1  beside Bo; opposite Dee; also at the table Cy\n\n"
        "  Meets 1 new person, shares a table with 2 strangers; acquaintances at the\n"
        "  table: Bo"
    )
