"""What the host knows beyond the guests."""

import numpy as np

from seating import Dinner, NoFarWalks, Plan, Table
from seating.changes.lock import Lock
from seating.outputs.page.chart_page import chart_html
from seating.outputs.page.host_page import host_data
from seating.planfile import PlanFile
from seating.score.random_baseline import random_plan
from tests.seating.planfile.rich_plan import rich_plan


def _plan(guests, tables=None, courses=3):
    return random_plan(Dinner.of(guests, tables, courses), np.random.default_rng(1))


def test_a_rule_for_everyone_keeps_the_hosts_page_small():
    tables = [Table(str(number), 10, x=4.0 * number, y=0) for number in range(30)]
    people = [f"Bartholomew Lindqvist-{number}" for number in range(300)]
    dinner = Dinner.of(people, tables, 3, rules=[NoFarWalks(metres=10)])
    plan = random_plan(dinner, np.random.default_rng(1))
    bare = chart_html(Plan(dinner.changed(rules=()), plan.seats), for_host=True)
    assert len(chart_html(plan, for_host=True)) < len(bare) + 60_000


def test_locked_seats_and_the_record_go_along():
    plan = rich_plan()
    file = PlanFile(plan).changed("lock", locks=[Lock(guest="g-4"), Lock(table="Oak", seat=2)])
    data = host_data(plan, record=file.record)
    places = {(course, int(plan.seats[course, 3])) for course in range(3)} | {
        (0, 1),
        (1, 1),
        (2, 1),
    }
    assert {tuple(place) for place in data["locked"]} == places
    assert [change["asked"] for change in data["plan"]["changes"]] == ["lock"]
    assert host_data(plan)["locked"] == []
