"""Captains see their table through the evening."""

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
