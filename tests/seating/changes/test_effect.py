"""What a change does is what two verdicts say, and who sits elsewhere."""

from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Plan, judge
from seating.changes.effect import Moved, Place, RuleChange, effect_of
from seating.changes.swapped_guests import swapped_guests
from tests.plans import plans, some_plan
from tests.seating.changes.evening import APART, evening


def test_a_swap_moves_two_and_breaks_what_the_judge_says():
    before = evening(APART)
    after = swapped_guests(before, 1, 3, [0])
    effect = effect_of(before, after)
    assert effect.moved == (
        Moved(1, "Soup", Place("1", 2), Place("2", 1)),
        Moved(3, "Soup", Place("2", 1), Place("1", 2)),
    )
    assert effect
    assert not effect_of(before, before)
    assert effect.cards == (1, 3)
    assert effect.breaks == (
        RuleChange(
            "Ana and Di sit at different tables", 0, 1, ("Ana and Di share table 1, at Soup",)
        ),
    )
    assert not effect.mends
    back = effect_of(after, before)
    assert [one.sentence for one in back.mends] == [one.sentence for one in effect.breaks]
    assert back.mends[0].where == effect.breaks[0].where
    assert not back.breaks


def test_a_rule_that_is_broken_elsewhere_is_both_broken_and_mended():
    plan = evening(APART)
    soup, main = swapped_guests(plan, 1, 3, [0]), swapped_guests(plan, 0, 1, [1])
    effect = effect_of(soup, main)
    sentence = "Ana and Di sit at different tables"
    assert effect.breaks == (RuleChange(sentence, 1, 1, ("Ana and Di share table 1, at Main",)),)
    assert effect.mends == (RuleChange(sentence, 1, 1, ("Ana and Di share table 1, at Soup",)),)
    assert not effect.worse
    assert effect_of(plan, main).worse
    assert not effect_of(main, main).breaks


def test_a_guest_without_a_seat_is_a_rule_that_is_broken():
    plan = evening()
    without = Plan.of(plan.dinner, [[-1, 1, 2, 4, 5, 6], [4, 0, 1, 2, 5, -1]])
    effect = effect_of(plan, without)
    assert [one.sentence for one in effect.breaks] == ["Ana has no seat at Soup"]
    assert effect.moved == (Moved(0, "Soup", Place("1", 1), None),)


@given(plans(), st.integers(0, 99))
def test_figures_are_those_of_the_judge(plan, seed):
    other = some_plan(plan.dinner, seed)
    effect = effect_of(plan, other)
    assert effect.before.score == judge(plan).score
    assert effect.after.score == judge(other).score
    changed = (plan.seats != other.seats).any(axis=0).nonzero()[0].tolist()
    assert list(effect.cards) == changed
    assert len(effect.moved) == int((plan.seats != other.seats).sum())
    rules = {one.sentence: one.after - one.before for one in (*effect.breaks, *effect.mends)}
    more = sum(rules.values())
    assert effect.worse == any(value > 0 for value in rules.values())
    assert more == effect.after.score.broken - effect.before.score.broken


def test_plans_of_other_lists_rooms_and_courses_are_held_against_each_other():
    one = Plan.of(Dinner.of(["Ana", "Bo", "Cy"], "1x4", courses=["Soup", "Main"]), [[0, 1, 2]] * 2)
    other = Plan.of(
        Dinner.of(["Cy", "Di", "Ana"], "1x4", courses=["Main", "Cake"]), [[2, 1, 0], [0, 1, 2]]
    )
    effect = effect_of(one, other)
    assert effect.guests.both == ((2, 0), (0, 2))
    assert (effect.guests.only_first, effect.guests.only_second) == ((1,), (1,))
    assert effect.courses == ((1, 0), (None, 1), (0, None))
    assert [(move.guest, move.course) for move in effect.moved] == [
        (0, "Cake"), (2, "Cake"), (0, "Soup"), (2, "Soup"),
    ]  # fmt: skip
