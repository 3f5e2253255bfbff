"""The page's arithmetic on any dinner: every kind of rule, table, acquaintance and wish."""

import json

from hypothesis import given, settings

from seating import Alternate, Dinner, Guest, MustMeet, NoFarWalks, Plan, Table, judge
from seating.outputs.page.chart_page import chart_html
from tests.browser.evenings import planned, ruled_dinner
from tests.dinners import plans


def _told(page):
    return json.loads(page.get_attribute("#host", "data-score"))


def _judged(plan):
    verdict = judge(plan)
    score = verdict.score
    levels = [score.broken, score.shortfall, score.weighted, verdict.introductions]
    return [*levels, verdict.new_pairs, verdict.repeats, verdict.known_at_table]


def test_any_plan_is_worth_as_much_in_the_page(opened):
    page = opened("")

    @settings(max_examples=40, deadline=None)
    @given(plans())
    def same(plan):
        opened(chart_html(plan, for_host=True), on=page)
        assert _told(page) == _judged(plan)

    same()


def test_a_chair_that_is_added_counts_as_much_in_the_page(opened):
    guests = [Guest(f"Guest {number}", fields={"team": f"{number % 2}"}) for number in range(14)]
    tables = [Table("A", 7, added=1), Table("B", 7, "long", added=1)]
    plan = planned(Dinner.of(guests, tables, 3, rules=(Alternate("team"),)), 1)
    page = opened(chart_html(plan, for_host=True))
    assert judge(plan).score.broken > 0
    assert _told(page) == _judged(plan)


def test_who_has_no_seat_meets_nobody_in_the_page_either(opened):
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x3", 2, rules=(MustMeet(("1", "2", "3")),))
    plan = Plan.of(dinner, [[-1, 1, 2], [-1, 1, 2]])
    page = opened(chart_html(plan, for_host=True))
    assert judge(plan).score.broken == 4
    assert _told(page) == _judged(plan)


def test_walks_between_tables_count_as_much_in_the_page(opened):
    tables = [Table(name, 4, x=6.0 * place, y=0) for place, name in enumerate("ABCD")]
    guests = [f"Guest {number}" for number in range(12)]
    near = (NoFarWalks(metres=7.0),)
    page = opened("")
    broken = set()
    for seed in range(6):
        plan = planned(Dinner.of(guests, tables, 4, rules=near), seed)
        opened(chart_html(plan, for_host=True), on=page)
        assert _told(page) == _judged(plan)
        broken.add(judge(plan).score.broken)
    assert max(broken) > 0


def test_a_rule_that_is_broken_is_told_by_its_sentence(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True))
    told = page.locator("#broken").inner_text()
    for rule in plan.dinner.rules:
        amount = sum(one.amount for one in rule.breaks(plan))
        if amount and list(rule.kinds(plan.dinner)):
            assert f"{rule.sentence(plan.dinner)} ({amount})" in told
