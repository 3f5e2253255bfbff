"""What the guests' page shows of acquaintances: bars by their share, figures in words."""

import pytest

from seating import Acquaintances, Dinner
from seating.outputs.choices.printed_words import page_words
from seating.outputs.page import acquaintances_content as module
from seating.outputs.page.acquaintances_content import acquaintances_content
from tests.plans import some_plan

WORDS = page_words("en")


def plan_of(people=20, known=()):
    dinner = Dinner.of([f"Guest {n}" for n in range(people)], "2x10", 3)
    return some_plan(dinner.changed(acquaintances=Acquaintances.of(people, known)))


def shown_of(plan):
    shown = acquaintances_content(plan, WORDS)
    assert shown is not None
    return shown


def test_bars_are_shares_of_the_longest():
    shown = shown_of(plan_of())
    widths = [(bar["before_width"], bar["evening_width"]) for bar in shown["bars"]]
    assert widths[0] == (100, 0)
    assert shown["bars"][0]["before"] == "≈ 20"
    for bar, (_, width) in zip(shown["bars"], widths, strict=True):
        assert width == round(100 * int(bar["evening"]) / 20)


def test_figures_are_about_and_missing_where_hardly_anybody_knows_anybody():
    few, many = (
        {row["label"]: row for row in shown_of(plan_of(known=known))["rows"]}
        for known in ([(0, 1)], [(a, b) for a in range(20) for b in range(a) if a % 3 == b % 3])
    )
    pairs, clusters, steps = (WORDS[f"web_{name}"] for name in ("pairs", "clusters", "distance"))
    assert [few[label]["before"] for label in (pairs, clusters, steps)] == ["≈ 0", "–", "–"]
    assert [many[label]["before"] for label in (pairs, clusters, steps)] == ["≈ 60", "3", "≈ 1.5"]
    assert few[pairs]["evening"] == many[pairs]["evening"]
    assert int(few[pairs]["evening"]) > 20


@pytest.mark.parametrize(("most", "there"), [(20, True), (19, False)])
def test_of_too_many_guests_nothing_is_told(monkeypatch, most, there):
    monkeypatch.setattr(module, "MOST_GUESTS", most)
    assert (acquaintances_content(plan_of(), WORDS) is not None) == there
