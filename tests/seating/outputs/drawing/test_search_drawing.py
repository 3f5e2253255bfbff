"""How a search went, drawn."""

from xml.etree import ElementTree

from seating.outputs.print.report_pictures import search_picture
from seating.planfile import PlanReport, SavedProgress

TRACE = tuple(SavedProgress(0.5 * n, 100 * n, 90 + n, 100, 10) for n in range(4))


def test_the_search_is_drawn_with_its_bound():
    svg = search_picture(PlanReport(trace=TRACE)).decode()
    ElementTree.fromstring(svg)
    assert "9.3 found" in svg
    assert "10 at most" in svg


def test_a_single_step_is_drawn_too():
    ElementTree.fromstring(search_picture(PlanReport(trace=TRACE[:1])))


def test_without_a_clock_moves_are_counted():
    moves = tuple(SavedProgress(None, 100 * n, 90 + n, 100, 10) for n in range(4))
    svg = search_picture(PlanReport(trace=moves)).decode()
    assert ">300</text>" in svg
    assert " s</text>" not in svg
    assert " s</text>" in search_picture(PlanReport(trace=TRACE)).decode()
