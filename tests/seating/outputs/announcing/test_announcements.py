"""The words to announce, when, and for how long."""

import pytest

from seating import Course, Dinner, Plan
from seating.outputs.announcing.announcements import announcements
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.print.host_sheet import host_pdf
from seating.planfile.movement_of_plan import movement_of
from tests.moved import moved
from tests.seating.outputs.printed import texts

COURSES = (Course("Soup", "18:30"), Course("{course}", "19:10"), Course("Late", "00:10"))


def test_minutes_until_the_next_course_and_past_midnight():
    assert [one["minutes"] for one in announcements(COURSES, "en")] == [40, 300, None]
    unknown = (Course("Soup"), Course("Fish", "19:00"), Course("Cheese", "19:00"))
    assert [one["minutes"] for one in announcements(unknown, "en")] == [None, None, None]


def test_guests_look_at_their_cards_or_hear_the_sentence():
    plan = Plan.of(Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", COURSES), [[0, 1, 2, 3]] * 3)
    walked = movement_of(*moved(plan))
    assert "your card" in announcements(COURSES, "en")[1]["say"]
    assert "{course}" in announcements(COURSES, "en")[1]["say"]
    first, second, _ = announcements(COURSES, "en", walked)
    assert "take a seat where a place is laid" in first["say"]
    assert walked.sentence() in second["say"]


@pytest.mark.parametrize("lang", languages())
def test_they_stand_on_the_host_s_sheet_in_every_language(lang):
    dinner = Dinner.of([f"Guest {one}" for one in range(4)], "2x2", COURSES)
    plan, report = moved(Plan.of(dinner, [[0, 1, 2, 3]] * 3))
    settings = PrintSettings(lang=lang, system_fonts=False)
    page = " ".join("".join(texts(host_pdf(plan, settings, report))).split())
    assert "18:30" in page
    assert "40" in page
    assert ("B goes one table on" in page) == (lang == "en")
