"""Large dinners are drawn group by group."""

from xml.etree import ElementTree

import numpy as np

from seating import Dinner, Guest
from seating.outputs.drawing.acquaintance_matrix import MOST_GROUPS, groups_of, matrix_cells
from seating.outputs.drawing.acquaintance_web import MOST_DOTS
from seating.outputs.drawing.lettering import ems
from seating.outputs.drawing.web_names import SIZE
from seating.outputs.print.report_pictures import web_svg
from seating.score.graph_change import change_of
from tests.plans import some_plan


def _gala(count, **columns):
    guests = [Guest(f"Guest <{n}>", fields={"company": f"Firm {n % 4}"}) for n in range(count)]
    return some_plan(Dinner.of(guests, courses=2, known_by=["company"], **columns))


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
    assert groups_of(plan, change_of(plan)).names == (
        "Guest 0 +49",
        "Guest 50 +49",
        "Guest 100 +49",
    )


def test_long_names_of_groups_stay_within_the_drawing():
    long = "Royal Society for the Cultivation of Rhododendrons and Heather"
    guests = [Guest(f"Guest {n}", fields={"company": f"{n % 24} {long}"}) for n in range(240)]
    plan = some_plan(Dinner.of(guests, courses=1, known_by=["company"]))
    drawn = matrix_cells(groups_of(plan, change_of(plan)), ("after",))
    root = ElementTree.fromstring(f"<svg>{drawn.content}</svg>")
    texts = [(one.text or "", float(one.get("x", 0))) for one in root.iter("text")]
    assert len(texts) == 3 * 24
    names = [(text, x) for text, x in texts if "\N{HORIZONTAL ELLIPSIS}" in text]
    assert len(names) == 24
    for text, x in names:
        assert x - ems(text) * SIZE > drawn.left
    assert max(x for _, x in texts) < drawn.left + drawn.width
