"""Whom everyone met, and how to reach them if they said so."""

import pytest

from seating import Guest, judge
from seating.outputs.print.followup_sheets import contact, followup_pdf, whom_they_met
from tests.seating.outputs.printed import PINNED, numbered, planned, texts


def test_met_is_what_the_verdict_counts():
    plan = planned(numbered(40), "5x8", 3)
    met = whom_they_met(plan)
    assert [len(people) for people in met] == judge(plan).meets.tolist()
    for guest, people in enumerate(met):
        for one in people:
            assert plan.table_of(one.course, guest) == plan.table_of(one.course, one.guest)
            assert guest in [other.guest for other in met[one.guest]]


@pytest.mark.parametrize(
    ("fields", "given"),
    [
        ({"contact": "a@example.org", "consent": "Yes"}, "a@example.org"),
        ({"contact": "a@example.org", "consent": "no"}, ""),
        ({"contact": "a@example.org"}, ""),
        ({"consent": "yes"}, ""),
    ],
)
def test_contact_needs_consent(fields, given):
    assert contact(planned([Guest("Ana", fields=fields)]), 0) == given


def test_a_list_for_each_guest_on_a_page_of_its_own():
    guests = [Guest("Ana", fields={"contact": "a@example.org", "consent": "yes"}), "Bo", "Cy"]
    pages = texts(followup_pdf(planned(guests, "1x3", 1), PINNED))
    assert len(pages) == 3
    assert "a@example.org" not in pages[0]
    assert "a@example.org" in pages[1]
    assert "2 new people met" in pages[2]
