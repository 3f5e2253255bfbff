"""Numbers of courses, printed."""

import pytest

from seating import Dinner
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.drawing.courses_drawing import CourseFigures
from seating.outputs.print.courses_picture import courses_pdf, courses_picture

DINNER = Dinner.of([f"Guest {number}" for number in range(6)], courses=2)
COUNTS = [CourseFigures(n, 1234.0 * n, 1300.0 * n, False, 30.0, 40, 30, 9) for n in (1, 2)]


@pytest.mark.parametrize("lang", languages())
def test_it_is_printed_in_every_language_the_same_each_time(lang):
    settings = PrintSettings(lang=lang)
    pdf = courses_pdf(DINNER, COUNTS, settings)
    assert pdf.startswith(b"%PDF")
    assert pdf == courses_pdf(DINNER, COUNTS, settings)


def test_numbers_are_written_as_the_language_does():
    assert b"2.468 " in courses_picture(DINNER, COUNTS, PrintSettings(lang="de"))
    assert b"2,468 found" in courses_picture(DINNER, COUNTS)
