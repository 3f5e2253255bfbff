"""The words on the terminal: figures that are right, lines that fit."""

import re
from dataclasses import replace

from seating import Apart, Course, Dinner, Guest, Plan, judge
from seating.outputs.terminal import (
    verdict_text,
)
from seating.outputs.terminal.paint import PLAIN, Paint
from seating.people.pairs import PairTable
from seating.planfile import PlanReport, SavedBound
from seating.score.random_baseline import Baseline
from tests.plans import some_plan


def lines_of(text: str) -> dict[str, str]:
    """The findings of a verdict by their labels."""
    return {line[2:18].strip(): line[18:] for line in text.splitlines() if line[2:3].strip()}


def found(plan: Plan, report: PlanReport | None = None) -> dict[str, str]:
    return lines_of(verdict_text(judge(plan), report, Baseline(10.0, 20.0, 1, 10.0)))


def told(introductions: int, pairs: int, unit: int) -> PlanReport:
    return PlanReport(
        bound=SavedBound(introductions, unit, ""), pairs_bound=SavedBound(pairs, 1, "")
    )


def dinner_of(count: int, tables: str, **options: object) -> Dinner:
    return Dinner.of([f"Guest {number}" for number in range(count)], tables, **options)  # type: ignore[arg-type]


def test_introductions_stand_beside_their_bound():
    plan = some_plan(dinner_of(16, "2x8"))
    score = judge(plan).score
    near = found(plan, told(score.introductions * 2, 200, score.unit))
    assert near["Introductions"].endswith("50.0 %")
    assert f"{score.expected:.1f} expected" in near["Introductions"]
    assert near["At random"] == "10 introductions, 20 new pairs"
    best = found(plan, told(score.introductions, 200, score.unit))
    assert best["Introductions"].endswith("no plan can do better")


def test_a_bound_that_is_met_reads_like_the_plan():
    plan = some_plan(dinner_of(16, "2x8"))
    score = judge(plan).score
    expected, most = found(plan, told(score.introductions, 200, score.unit))["Introductions"].split(
        ", at most "
    )
    assert most.split()[0] == expected.split()[0]


def test_a_part_is_never_rounded_up_to_the_whole():
    plan = some_plan(dinner_of(16, "2x8"))
    score = judge(plan).score
    near = found(plan, told(score.introductions + 1, 200, score.unit))
    assert near["Introductions"].endswith("99.9 %")


def test_where_a_table_meets_the_new_pairs_are_all():
    plan = some_plan(dinner_of(16, "2x8", meet="table"))
    lines = found(plan, told(500, 500, 1))
    assert "Introductions" not in lines
    assert lines["New pairs"].startswith(f"{judge(plan).new_pairs} shared a table, at most 500")
    assert lines["At random"] == "20 new pairs"


def test_at_one_table_neighbours_matter():
    dinner = dinner_of(6, "1x6", knows=[("1", "2")])
    same = found(Plan.of(dinner, [range(6)] * 3))
    assert "New pairs" not in same
    assert same["Repeats"] == "strangers sit side by side again 10 times"
    assert same["Acquaintances"] == "1 pair sits side by side"
    mixed = found(Plan.of(replace(dinner, courses=dinner.courses[:1]), [range(6)]))
    assert mixed["Repeats"].startswith("none")


def test_repeats_and_acquaintances_are_counted():
    dinner = dinner_of(4, "2x2", courses=2, knows=[("1", "2")])
    lines = found(Plan.of(dinner, [[0, 1, 2, 3], [0, 1, 2, 3]]))
    assert lines["Repeats"] == "strangers share a table again once, 1 side by side"
    assert lines["Acquaintances"] == "1 pair shares a table"
    apart = found(Plan.of(dinner, [[0, 2, 1, 3], [0, 2, 3, 1]]))
    assert apart["Repeats"] == "none"
    assert apart["Acquaintances"] == "none share a table"


def test_whoever_meets_fewest_is_named():
    dinner = dinner_of(5, "1x3,1x2", courses=1, meet="table")
    lines = found(Plan.of(dinner, [[0, 1, 2, 3, 4]]))
    assert lines["Meets fewest"] == "Guest 3 and 1 other, 1 new person (the rest 2)"
    assert lines["Meets most"] == "Guest 0 and 2 others, 2 new people"
    even = found(Plan.of(dinner_of(4, "2x2", courses=1, meet="table"), [[0, 1, 2, 3]]))
    assert even["Meets fewest"] == "everyone meets 1 new person"
    assert "Meets most" not in even


def test_the_pair_who_share_a_table_most_often_is_named_where_one_does_so_twice():
    dinner = dinner_of(4, "2x2", courses=2, meet="table")
    assert "Most together" not in found(Plan.of(dinner, [[0, 1, 2, 3], [0, 2, 1, 3]]))
    again = Plan.of(dinner, [[0, 1, 2, 3], [0, 1, 3, 2]])
    assert found(again)["Most together"] == "Guest 0 and Guest 1, and 1 other pair: at 2 courses"
    earlier = dinner.changed(earlier=PairTable.of(4, {(0, 1): 2}))
    lines = found(Plan.of(earlier, [[0, 1, 2, 3], [0, 2, 1, 3]]))
    assert lines["Most together"].startswith("Guest 0 and Guest 1: at 3 courses, 2 of them at ")


def test_who_is_away_all_evening_does_not_count_as_meeting_fewest():
    dinner = dinner_of(3, "1x3", courses=1, meet="table")
    lines = found(Plan.of(dinner, [[0, 1, -1]]))
    assert lines["Meets fewest"] == "everyone meets 1 new person"


def test_goals_are_told():
    guests = [Guest("Ana", goal=1), Guest("Bo", goal=9), Guest("Cy")]
    dinner = Dinner.of(guests, "1x3", courses=1, meet="table")
    lines = found(Plan.of(dinner, [[0, 1, 2]]))
    assert lines["Goals"] == "Bo short of their own, by 7 new people"
    dinner = dinner.changed(guests=(*dinner.guests[:2], Guest("Cy", "3", goal=5)))
    text = " ".join(verdict_text(judge(Plan.of(dinner, [[0, 1, 2]]))).split())
    assert "2 guests short of their own, by 10 new people: Bo by 7 and Cy by 3" in text


def test_wishes_are_counted_and_those_not_granted_named():
    dinner = dinner_of(9, "1x2,1x7", courses=1, meet="table")
    plan = [[0, 1, 2, 3, 4, 5, 6, 7, 8]]
    assert "Wishes" not in found(Plan.of(dinner, plan))
    assert found(Plan.of(dinner.changed(wishes=((0, 1),)), plan))["Wishes"] == "granted"
    both = dinner.changed(wishes=((0, 1), (1, 0)))
    assert found(Plan.of(both, plan))["Wishes"] == "all 2 granted"
    some = dinner.changed(wishes=((0, 1), (0, 2)))
    assert found(Plan.of(some, plan))["Wishes"] == "1 of 2 granted; not Guest 0 to meet Guest 2"
    many = dinner.changed(wishes=tuple((0, other) for other in range(2, 7)))
    text = " ".join(verdict_text(judge(Plan.of(many, plan))).split())
    assert "0 of 5 granted; not Guest 0 to meet Guest 2, Guest 0 to meet Guest 3, " in text
    assert "Guest 0 to meet Guest 4 and 2 more" in text


def test_broken_rules_are_sentences_and_only_so_many():
    dinner = dinner_of(8, "1x8", courses=1)
    kept = replace(dinner, tables=dinner_of(8, "8x1").tables, rules=(Apart(("1", "2")),))
    assert found(Plan.of(kept, [range(8)]))["Rules"] == "kept"
    broken = replace(dinner, rules=(Apart(tuple(str(number) for number in range(1, 8))),))
    text = verdict_text(judge(Plan.of(broken, [range(8)])))
    assert lines_of(text)["Rules"] == "broken 21 times"
    assert "  Guest 0 and Guest 1 share table 1, at Dinner" in text
    assert text.endswith("  and 9 more")


def test_courses_at_which_nobody_meets_are_named():
    courses: list[str | Course] = [Course("Plenum", meets="nobody"), "Main"]
    lines = found(Plan.of(Dinner.of(["Ana", "Bo"], "2x2", courses), [[0, 1], [0, 2]]))
    assert lines["Nobody meets"] == "at Plenum: nothing below counts who sits there"
    assert lines["Repeats"] == "none"


def test_colour_says_what_the_words_say():
    dinner = dinner_of(8, "2x4", courses=1, rules=[Apart(("1", "2"))])
    plan = Plan.of(dinner, [range(8)])
    score = judge(plan).score
    report = told(score.introductions, 200, score.unit)
    plain, painted = (
        verdict_text(judge(plan), report, Baseline(1.0, 2.0, 1, 1.0), paint=paint)
        for paint in (PLAIN, Paint(colour=True))
    )
    assert "\x1b[32mno plan can do better\x1b[0m" in painted
    assert "\x1b[31m\x1b[1mbroken once\x1b[0m" in painted
    assert re.sub(r"\x1b\[\d+m", "", painted) == plain
    between = lines_of(plain)["Between"]
    assert between.startswith("1 at random ━")
    assert "─" not in between


def test_without_a_bound_or_chance_there_is_no_bar():
    plan = some_plan(dinner_of(16, "2x8"))
    assert "Between" not in found(plan)
    assert "Between" not in lines_of(verdict_text(judge(plan), told(1, 1, 1)))
