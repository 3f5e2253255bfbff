"""The report on paper."""

import pypdfium2
import pytest

from seating import Dinner, Guest, Plan
from seating.dinner.joined_plan import joined_plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.report_pages import MOST_LISTED, evenings_pdf, report_data, report_pdf
from seating.planfile import PlanReport, SavedBound
from seating.score.evenings_worth import EveningsWorth
from tests.seating.outputs.printed import PINNED, PLAIN_HARD, numbered, planned, texts


def told(plan, report=None, lang="en"):
    settings = PrintSettings(lang=lang, system_fonts=False)
    return report_data(EveningsWorth(joined_plan([plan])), report, settings)


def test_it_says_what_was_met_and_what_was_not():
    guests = [Guest("Ana", goal=3), *map(Guest, ("Bo", "Cy", "Di"))]
    dinner = Dinner.of(guests, "2x2", 1, meet="table").changed(wishes=((0, 1), (1, 2)))
    data = told(Plan.of(dinner, [[0, 1, 2, 3]]))
    assert data["goals"] == [{"name": "Ana", "evening": "", "meets": 1, "goal": 3}]
    assert data["wishes"] == [{"name": "Bo", "wish": "Cy"}]
    assert (data["wishes_asked"], data["wishes_granted"]) == (2, 1)
    assert data["met"][0] == {"name": "Ana", "met": ["Bo"]}
    assert data["figures"]["at_most"] is None, "no bound was given"


def test_a_bound_stands_beside_what_it_bounds():
    report = PlanReport(bound=SavedBound(value=123_456, unit=1000, why="enough"))
    data = told(planned(["Ana", "Bo"]), report, "de")
    assert data["figures"]["at_most"] == "124"


def test_long_lists_are_cut_and_say_so():
    data = told(planned(numbered(40), "5x8"))
    assert len(data["fewest"]) == MOST_LISTED["fewest"]
    assert data["more"]["fewest"] == 40 - MOST_LISTED["fewest"]
    assert len(data["met"]) == 40


def test_hard_names_stand_there_whole():
    pages = " ".join(texts(report_pdf(planned(PLAIN_HARD, "2x9"), settings=PINNED)))
    read = "".join(pages.split())
    for name in PLAIN_HARD[:8]:
        assert "".join(name.split()) in read, name


@pytest.mark.parametrize("count", [1, 4, 130])
def test_nothing_runs_over_an_edge(count):
    pdf = report_pdf(planned(numbered(count), title="Midsummer " * 9), settings=PINNED)
    for page in pypdfium2.PdfDocument(pdf):
        wide, high = page.get_size()
        text = page.get_textpage()
        for place in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(place)
            assert min(left, bottom, wide - right, high - top) >= 0


def test_several_evenings_are_told_one_a_line():
    plans = [planned(["Ana", "Bo", "Cy"], title="May"), planned(["Ana", "Di"], title="June")]
    worth = EveningsWorth(joined_plan(plans))
    page = texts(evenings_pdf(worth, settings=PINNED))[0]
    assert "What the evenings were worth" in page
    assert "2 evenings, 4 guests" in page
    assert page.index("May") < page.index("June")
    assert "1 evening missed" in page


def test_made_again_it_is_the_same():
    plan = planned(numbered(9))
    assert report_pdf(plan, settings=PINNED) == report_pdf(plan, settings=PINNED)
