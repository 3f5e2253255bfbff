"""Table signs are read across the room, from both sides."""

from itertools import combinations

import pytest

from seating import Table
from seating.outputs.choices.larger_sheets import NoRoomError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.table_signs import signs_pdf
from tests.seating.outputs.measured import letters, outside, over_each_other, sheet_of, smallest
from tests.seating.outputs.printed import PINNED, boxes, numbered, overlap, planned, squeezed, texts


def test_a_sign_for_every_table_reads_from_both_sides():
    pdf = signs_pdf(
        planned(numbered(20), [Table("Oak", 10), Table("Grandmother’s elm", 10)]), PINNED
    )
    pages = texts(pdf)
    assert len(pages) == 2
    below, above = sorted(boxes(pdf, 0, "Oak"), key=lambda box: box[1])
    fold = 297 / 2 / 25.4 * 72
    assert below[3] < fold < above[1]
    assert fold - below[3] == pytest.approx(above[1] - fold, abs=0.5)


def test_signs_list_guests_if_wished():
    plan = planned(numbered(20), "2x10", ["Soup", "Fish"])
    assert "Guest" not in texts(signs_pdf(plan, PINNED))[0]
    settings = PrintSettings(sign_guests=True, course="Fish", system_fonts=False)
    printed = texts(signs_pdf(plan, settings))
    for number, page in enumerate(printed):
        told = squeezed(page)
        for sitting in plan.at(1, number):
            assert told.count(squeezed(plan.dinner.label(sitting.guest))) >= 2
        assert "Soup" not in page


def test_names_on_a_sign_are_never_over_each_other(tmp_path):
    logo = tmp_path / "crest.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
    plan = planned(numbered(26), "2x13", ["Soup", "Fish", "Main", "Dessert"])
    settings = PrintSettings(paper="letter", logo=logo, sign_guests=True, system_fonts=False)
    found = boxes(signs_pdf(plan, settings), 0, "Guest")
    assert len(found) == 2 * 4 * 13
    assert not any(overlap(one, other) for one, other in combinations(found, 2))


@pytest.mark.parametrize(
    ("seats", "courses"), [(4, 1), (10, 3), (10, 6), (8, 12), (24, 2), (40, 1)]
)
def test_guests_on_a_sign_can_be_read(seats, courses):
    plan = planned(numbered(2 * seats), f"2x{seats}", courses)
    pdf = signs_pdf(plan, PrintSettings(sign_guests=True, system_fonts=False))
    found = letters(pdf)
    assert smallest(found) >= 9
    assert not outside(found, [sheet_of(pdf)])
    assert not over_each_other(found)


def test_guests_who_have_no_room_on_a_sign_are_refused_with_a_paper_that_has():
    plan = planned(numbered(60), "1x60:long", ["Soup", "Fish", "Main", "Cheese"])
    with pytest.raises(NoRoomError, match=r"it fits with paper = 'a[23]'"):
        signs_pdf(plan, PrintSettings(sign_guests=True, system_fonts=False))


def test_a_long_course_is_never_over_the_guests_of_a_sign():
    courses = ["Apéritif à la maison", "Rhododendron & rhubarb tart with cream", "主菜", "Soup"]
    plan = planned(numbered(16), "2x8", courses)
    found = letters(signs_pdf(plan, PrintSettings(paper="a5", sign_guests=True)))
    assert not over_each_other(found)
