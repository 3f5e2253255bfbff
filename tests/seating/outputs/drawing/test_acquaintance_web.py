"""The pictures hosts show: one layout before and after, groups for large dinners, plain SVG."""

import re

from seating import Dinner, Guest, Plan
from seating.outputs.drawing.acquaintance_web import web_drawing, web_of
from seating.outputs.print.report_pictures import web_svg
from seating.score.graph_change import change_of
from tests.plans import some_plan


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


def test_a_dinner_where_nobody_knows_anybody_is_drawn():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "2x1", 1), [[0, 1]])
    assert web_svg(plan, "before").decode().count('class="alone"') == 2
