"""What the host knows beyond the guests."""

import numpy as np

from seating import Dinner, NoFarWalks, Plan, Table
from seating.outputs.page.chart_page import chart_html
from seating.score.random_baseline import random_plan


def _plan(guests, tables=None, courses=3):
    return random_plan(Dinner.of(guests, tables, courses), np.random.default_rng(1))


def test_a_rule_for_everyone_keeps_the_hosts_page_small():
    tables = [Table(str(number), 10, x=4.0 * number, y=0) for number in range(30)]
    people = [f"Bartholomew Lindqvist-{number}" for number in range(300)]
    dinner = Dinner.of(people, tables, 3, rules=[NoFarWalks(metres=10)])
    plan = random_plan(dinner, np.random.default_rng(1))
    bare = chart_html(Plan(dinner.changed(rules=()), plan.seats), for_host=True)
    assert len(chart_html(plan, for_host=True)) < len(bare) + 60_000
