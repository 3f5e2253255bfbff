"""The page's arithmetic on any dinner: every kind of rule, table, acquaintance and wish."""

import json
import re
from typing import get_args

from hypothesis import HealthCheck, given, settings

from seating import judge
from seating.outputs.document import TEMPLATES
from seating.outputs.page import chart_html
from seating.rules.kinds import Kind
from tests.browser.evenings import planned, ruled_dinner
from tests.dinners import plans


def test_the_page_counts_every_kind_of_rule():
    script = (TEMPLATES / "rules.js").read_text(encoding="utf-8")
    assert set(re.findall(r"^  ([A-Z]\w+): ", script, re.M)) == {k.__name__ for k in get_args(Kind)}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plans())
def test_any_plan_is_worth_as_much_in_the_page(opened, plan):
    page = opened(chart_html(plan, for_host=True))
    verdict = judge(plan)
    score = verdict.score
    assert json.loads(page.get_attribute("#host", "data-score")) == [
        *(score.broken, score.shortfall, score.introductions),
        *(verdict.new_pairs, verdict.repeats, verdict.known_at_table),
    ]
    page.context.close()


def test_a_rule_that_is_broken_is_told_by_its_sentence(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True))
    told = page.locator("#broken").inner_text()
    for rule in plan.dinner.rules:
        amount = sum(one.amount for one in rule.breaks(plan))
        if amount and list(rule.kinds(plan.dinner)):
            assert f"{rule.sentence(plan.dinner)} ({amount})" in told
