"""A movement for host and tables."""

import pytest

from seating import Course, Dinner, Plan
from seating.movement.ways.numbers_added import NumbersAdded
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.print.movement_sheet import guides_pdf, movement_pdf
from seating.planfile import PlanReport
from tests.moved import moved
from tests.seating.outputs.printed import PINNED, squeezed, texts

COURSES = [Course("Soup", "18:30"), Course("{sentence}", "19:10"), Course("Cheese")]


def plan_of(tables: str = "3x4", seats: int = 12) -> tuple[Plan, PlanReport]:
    dinner = Dinner.of([f"Guest {one}" for one in range(seats)], tables, COURSES)
    return moved(Plan.of(dinner, [[*range(seats)]] * 3))


def test_the_host_reads_the_sentence_and_the_time():
    (page,) = texts(movement_pdf(*plan_of(), PINNED))
    page = " ".join(page.split())
    assert page.count("A stays, B goes one table on") == 3
    assert "18:30 · 40 minutes" in page
    assert "Now comes {sentence}. A stays" in page
    assert "Guest" not in page.replace("guests", "")


def test_a_guide_for_each_table_says_where_each_place_leads():
    pages = [squeezed(page) for page in texts(guides_pdf(*plan_of(), PINNED))]
    assert len(pages) == 3
    assert "B·Seat2" in pages[2]
    assert "toTable1·Seat2" in pages[2]
    assert "Stayhere" in pages[0]


def test_numbers_are_on_guides():
    plan, _ = plan_of("1x12")
    pages = texts(guides_pdf(*moved(plan, way=NumbersAdded(5)), PINNED))
    assert "12·Seat12" in squeezed(pages[0])


@pytest.mark.parametrize("tables", ["1x40:long", "13x3", "1x1"])
@pytest.mark.parametrize("lang", ["en", "ar", "ja"])
def test_rooms_of_all_sizes(tables, lang):
    seats = Dinner.of(["Ana"], tables, 1).seat_count
    settings = PrintSettings(lang=lang, system_fonts=False)
    for made in (movement_pdf, guides_pdf):
        assert made(*plan_of(tables, seats), settings).startswith(b"%PDF")


@pytest.mark.parametrize("lang", languages())
def test_every_language(lang):
    settings = PrintSettings(lang=lang, system_fonts=False)
    page = "".join(texts(movement_pdf(*plan_of(), settings)))
    assert "18:30" in page
    assert ("goes one table" in page) == (lang == "en")
