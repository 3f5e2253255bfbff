"""Captains see their table through the evening."""

from seating import Closed, Dinner, Plan
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
