"""Large dinners are drawn group by group."""

import numpy as np

from seating import Dinner, Guest
from seating.outputs.drawing.acquaintance_matrix import MOST_GROUPS, groups_of
from seating.outputs.drawing.acquaintance_web import MOST_DOTS
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
