"""The pictures hosts show: one layout before and after, groups for large dinners, plain SVG."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest

from seating import Dinner, Guest, InputError, Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.drawing.acquaintance_matrix import MOST_GROUPS, groups_of
from seating.outputs.drawing.acquaintance_web import MOST_DOTS, web_drawing, web_of
from seating.outputs.print.pictures import pictures_pdf, searched_svg, web_svg
from seating.planfile import PlanReport, SavedProgress
from seating.score.graph_change import change_of
from tests.plans import some_plan

TRACE = tuple(SavedProgress(0.5 * n, 100 * n, 90 + n, 100, 10) for n in range(4))


def _gala(count, **columns):
    guests = [Guest(f"Guest <{n}>", fields={"company": f"Firm {n % 4}"}) for n in range(count)]
    return some_plan(Dinner.of(guests, courses=2, known_by=["company"], **columns))


def _circles(svg):
    return re.findall(r'<circle class="\w+" cx="([^"]+)" cy="([^"]+)"', svg)


def test_dots_stay_where_they_are():
    plan = _gala(20)
    before, after = (web_svg(plan, state).decode() for state in ("before", "after"))
    assert len(_circles(before)) == 20
    assert _circles(before) == _circles(after)
    assert 'class="new"' not in before
    assert 'class="new"' in after


def test_dots_of_guests_tell_nobodys_name_nor_order():
    plan = _gala(20)
    drawn = web_drawing(web_of(plan, change_of(plan)))
    assert "Guest" not in drawn.content
    places = [(float(x), float(y)) for x, y in _circles(drawn.content)]
    assert [x for x, _ in places] == sorted(x for x, _ in places)


def test_of_large_dinners_groups_are_drawn():
    plan = _gala(MOST_DOTS + 1)
    groups = groups_of(plan, change_of(plan))
    assert groups.names == ("Firm 0", "Firm 1", "Firm 2", "Firm 3")
    assert np.diag(groups.before).tolist() == [1, 1, 1, 1]
    assert groups.before.sum() == 4
    assert (groups.after >= groups.before).all()
    assert groups.after.max() <= 1
    assert "<circle" not in web_svg(plan, "after").decode()


def test_groups_without_a_column_are_clusters():
    guests = [Guest(f"Guest {n}") for n in range(200)]
    knows = [(f"Guest {n}", f"Guest {n + 1}") for n in range(199) if n % 4 != 3]
    plan = some_plan(Dinner.of(guests, courses=1, knows=knows))
    groups = groups_of(plan, change_of(plan))
    assert len(groups.names) == MOST_GROUPS
    assert groups.names[-1] == "…"


def test_there_is_no_group_of_nobody():
    guests = [f"Guest {n}" for n in range(150)]
    knows = [(f"Guest {n}", f"Guest {n - n % 50}") for n in range(150) if n % 50]
    plan = some_plan(Dinner.of(guests, courses=1, knows=knows))
    assert groups_of(plan, change_of(plan)).names == ("1", "2", "3")


@pytest.mark.parametrize("state", ["before", "after"])
@pytest.mark.parametrize("count", [1, 2, 20, 200])
def test_pictures_are_svg_files(count, state):
    root = ElementTree.fromstring(web_svg(_gala(count), state))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_a_dinner_where_nobody_knows_anybody_is_drawn():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "2x1", 1), [[0, 1]])
    assert web_svg(plan, "before").decode().count('class="alone"') == 2


def test_the_search_is_drawn_with_its_bound():
    svg = searched_svg(PlanReport(trace=TRACE)).decode()
    ElementTree.fromstring(svg)
    assert "9.3 found" in svg
    assert "10.0 at most" in svg


def test_a_single_step_is_drawn_too():
    ElementTree.fromstring(searched_svg(PlanReport(trace=TRACE[:1])))


def test_a_plan_that_does_not_tell_how_it_was_found():
    with pytest.raises(InputError, match="does not tell how it was found"):
        searched_svg(PlanReport())


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
