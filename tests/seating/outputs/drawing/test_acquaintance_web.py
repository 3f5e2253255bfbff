"""The pictures hosts show: one layout before and after, groups for large dinners, plain SVG."""

import re

import numpy as np

from seating import Dinner, Guest, Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.drawing.web_names import DOT
from seating.outputs.print.report_pictures import web_svg
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


def test_it_says_that_it_is_for_the_host():
    assert "For the host only</text>" in web_svg(_gala(20), "before").decode()
    german = web_svg(_gala(20), "after", PrintSettings(lang="de")).decode()
    assert "(Nur für die Gastgeber)</title>" in german


def test_a_dinner_where_nobody_knows_anybody_is_drawn():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "2x1", 1), [[0, 1]])
    assert web_svg(plan, "before").decode().count('class="alone"') == 2


def test_dots_do_not_lie_over_each_other():
    plan = some_plan(Dinner.of([f"Guest {n}" for n in range(40)], knows=[("Guest 0", "Guest 1")]))
    spots = np.array(_circles(web_svg(plan, "before").decode()), dtype=float)
    far = np.linalg.norm(spots[:, None] - spots[None], axis=2)
    assert far[~np.eye(40, dtype=bool)].min() > 2 * DOT
    assert spots.min() > DOT
