from hypothesis import given

from seating import AtLeast, NotOnly, Present, SpreadEvenly, Those
from seating.words.sentences.told import within
from tests.dinners import plans
from tests.seating.rules.kept import amount_by_kinds


@given(plans())
def test_kinds_are_broken_as_much_as_the_rules_they_come_from(plan):
    judged = sum(
        one.amount
        for rule in plan.dinner.rules
        if not isinstance(rule, Present)
        for one in rule.breaks(plan)
    )
    assert amount_by_kinds(plan) == judged


@given(plans())
def test_every_break_names_its_guests(plan):
    for rule in plan.dinner.rules:
        assert rule.sentence(plan.dinner)
        for one in rule.breaks(plan):
            assert one.amount >= 1
            assert one.guests
            if not isinstance(rule, AtLeast | NotOnly | SpreadEvenly):
                assert all(plan.dinner.label(guest) in one.what for guest in one.guests)
            if one.course is not None:
                assert plan.dinner.courses[one.course].name in one.what


@given(plans())
def test_a_rule_about_guests_names_them(plan):
    for rule in plan.dinner.rules:
        for guest in getattr(rule, "guests", None) or [getattr(rule, "guest", "1")]:
            if isinstance(guest, Those):
                said = within(guest.whose(plan.dinner, "all_guests")).removeprefix("all guests")
                assert said.removeprefix("guests") in rule.sentence(plan.dinner)
            elif hasattr(rule, "guests") or hasattr(rule, "guest"):
                name = plan.dinner.label(plan.dinner.guest_index(guest))
                assert name in rule.sentence(plan.dinner) or getattr(rule, "guests", ()) is None
