"""The pictures that hosts show are files of their own."""

from xml.etree import ElementTree

import pytest

from seating import Dinner, Guest, InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.report_pictures import pictures_pdf, search_picture, web_svg
from seating.planfile import PlanReport, SavedProgress
from tests.plans import some_plan

TRACE = tuple(SavedProgress(0.5 * n, 100 * n, 90 + n, 100, 10) for n in range(4))


def _gala(count, **columns):
    guests = [Guest(f"Guest <{n}>", fields={"company": f"Firm {n % 4}"}) for n in range(count)]
    return some_plan(Dinner.of(guests, courses=2, known_by=["company"], **columns))


@pytest.mark.parametrize("state", ["before", "after"])
@pytest.mark.parametrize("count", [1, 2, 20, 200])
def test_pictures_are_svg_files(count, state):
    root = ElementTree.fromstring(web_svg(_gala(count), state))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_a_plan_that_does_not_tell_how_it_was_found():
    with pytest.raises(InputError, match="does not tell how it was found"):
        search_picture(PlanReport())


@pytest.mark.parametrize("trace", [(), TRACE])
def test_all_pictures_in_a_pdf(trace):
    from io import BytesIO

    from pypdf import PdfReader

    pdf = pictures_pdf(_gala(20), PlanReport(trace=trace), PrintSettings(system_fonts=False))
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    assert len(pages) == (3 if trace else 2)
    assert "Before the dinner" in pages[0]
    assert "After the dinner" in pages[1]


def test_the_same_plan_gives_the_same_pictures():
    assert web_svg(_gala(20), "after") == web_svg(_gala(20), "after")


def test_joined_letters_of_names_are_in_the_pdf_all_the_same():
    guests = ["इमली मसालेवाला", "ليلى الزعتري", "דנה רימונית", "봄나물"]
    assert pictures_pdf(some_plan(Dinner.of(guests))).startswith(b"%PDF")
