"""Captains see their table through the evening."""

from seating import Closed, Dinner, Guest, Plan, Present
from seating.outputs.print.captains_pages import captains_pdf
from tests.seating.outputs.printed import (
    PINNED,
    numbered,
    planned,
    squeezed,
    texts,
)


def test_captains_see_their_table_at_each_course():
    plan = planned(numbered(30), "3x10", ["Soup", "Fish"])
    pages = [squeezed(page) for page in texts(captains_pdf(plan, PINNED))]
    assert len(pages) == 3
    for number, page in enumerate(pages):
        assert page.count("GuestNumber") == sum(len(plan.at(course, number)) for course in (0, 1))
        assert "Soup" in page
        assert "Fish" in page


def test_closed_tables_have_no_page():
    rules = [Closed(("1",)), Closed(("2",), courses=("Soup",))]
    dinner = Dinner.of(numbered(8), "3x10", ["Soup", "Fish"], rules=rules)
    plan = Plan.of(dinner, [range(20, 28), range(10, 18)])
    pages = [squeezed(page) for page in texts(captains_pdf(plan, PINNED))]
    assert ["Soup" in page for page in pages] == [False, True]


def test_captains_see_diets_by_seat_and_who_comes_and_goes():
    guests = [
        Guest("Ana", "1", fields={"diet": "no nuts", "meal": "Trout"}),
        Guest("Bo", "2"),
        Guest("Cy", "3"),
    ]
    rules = [Present("2", ("Fish",)), Present("3", ("Soup",))]
    dinner = Dinner.of(guests, "1x3", ["Soup", "Fish"], rules=rules)
    plan = Plan.of(dinner, [[1, -1, 0], [1, 2, -1]])
    (page,) = texts(captains_pdf(plan, PINNED))
    said = squeezed(page)
    assert said.count("2Trout;nonuts") == 2
    assert "Arrivesnow:Bo" in said
    assert "Leavesafterthiscourse:Cy" in said
    assert said.count("Arrivesnow") == said.count("Leavesafter") == 1


def test_tables_at_which_nobody_sits_have_no_page():
    plan = planned(numbered(8), "4x8", 2, fill=1)
    assert len(texts(captains_pdf(plan, PINNED))) == 1
