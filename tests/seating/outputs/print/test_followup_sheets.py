"""Whom everyone met, and how to reach them if they said so."""

import pytest

from seating import Dinner, Guest, judge
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.followup_sheets import contact, followup_pdf, whom_they_met
from tests.plans import some_plan
from tests.seating.outputs.measured import sheet_of
from tests.seating.outputs.printed import PINNED, boxes, numbered, planned, texts


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


def test_lists_stand_four_to_a_sheet():
    guests = [Guest("Ana", fields={"contact": "a@example.org", "consent": "yes"}), *"BCDE"]
    first, second = texts(followup_pdf(planned(guests, "1x5", 1), PINNED))
    assert first.count("new people met") == 4
    assert second.count("new people met") == 1
    assert "a@example.org" in first


def test_a_list_too_long_for_a_quarter_has_a_sheet_of_its_own():
    guests = [
        Guest(f"G{n}", fields={"contact": f"{n}.{'x' * 60}@example.org", "consent": "yes"})
        for n in range(40)
    ]
    dinner = Dinner.of(guests, "1x40", 1, meet="table")
    pages = texts(followup_pdf(some_plan(dinner), PINNED))
    assert len(pages) >= 40
    assert sum("39 new people met" in page for page in pages) == 40


def test_nothing_stands_across_a_cut():
    pdf = followup_pdf(planned(numbered(16), "2x8", 3), PINNED)
    middle = 210 / 25.4 * 72 / 2
    for page in range(len(texts(pdf))):
        for left, _, right, _ in boxes(pdf, page, "Guest"):
            assert right < middle - 5 or left > middle + 5


def test_names_in_a_line_are_not_broken():
    names = [f"Anna {'Mia ' * (number % 4)}Lavender {number}" for number in range(16)]
    dinner = Dinner.of(names, "1x16", 1, meet="table")
    for page in texts(followup_pdf(some_plan(dinner), PINNED)):
        for line in page.splitlines():
            assert line.count("Anna") == line.count("Lavender"), line


def test_lists_of_a_language_from_right_to_left_begin_at_the_right():
    guests = ["محمد الفارسي", "דוד כהן", "Ana Ruiz", "Bo Lind"]
    known = [Guest(name, fields={"contact": "a@b.example", "consent": "yes"}) for name in guests]
    settings = PrintSettings(lang="ar", guests=(guests[0],), system_fonts=False)
    pdf = followup_pdf(planned(known, "1x4", 1), settings)
    half = sheet_of(pdf, margin=0)[2] / 2
    names = [box for part in ("Ana", "Bo") for box in boxes(pdf, 0, part)]
    contacts = boxes(pdf, 0, "example")
    assert len(names) == 2
    assert len(contacts) == 3
    # The name is to the right of its contact, and ends where the column does.
    for left, bottom, _, _ in names:
        beside = [box for box in contacts if abs(box[1] - bottom) < 4]
        assert beside
        assert all(right < left for _, _, right, _ in beside)
        assert left > half * 1.5
