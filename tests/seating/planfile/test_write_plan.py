"""A plan comes back from its file as it was."""

import re

from hypothesis import given

from seating import Dinner, Plan, judge
from seating.planfile import decode, encode
from tests.plans import plans
from tests.seating.planfile.rich_plan import REPORT, rich_plan


def test_everything_comes_back():
    plan = rich_plan()
    again, report = decode(encode(plan, REPORT))

    assert report == REPORT
    assert (again.seats == plan.seats).all()
    for part in ("guests", "tables", "courses", "rules", "talk", "title", "wishes"):
        assert getattr(again.dinner, part) == getattr(plan.dinner, part)
    assert [rule.origin for rule in again.dinner.rules] == [
        rule.origin for rule in plan.dinner.rules
    ]
    assert again.dinner.guests[3].fields == plan.dinner.guests[3].fields
    for ours, theirs in (
        (again.dinner.acquaintances.strength, plan.dinner.acquaintances.strength),
        (again.dinner.acquaintances.talk, plan.dinner.acquaintances.talk),
        (again.dinner.interest, plan.dinner.interest),
    ):
        assert list(ours) == list(theirs)
        assert ours.default == theirs.default
    assert judge(again).score == judge(plan).score


@given(plans())
def test_any_plan_comes_back(plan):
    data = encode(plan)
    again, report = decode(data)
    assert (again.seats == plan.seats).all()
    assert again.dinner.guests == plan.dinner.guests
    assert encode(again, report) == data


def test_the_same_plan_is_the_same_bytes():
    assert encode(rich_plan(), REPORT) == encode(rich_plan(), REPORT)


def test_keys_are_kept_and_plans_without_them_get_the_same_ones_each_time():
    written = encode(rich_plan(), REPORT)
    keys = [guest.key for guest in decode(written)[0].dinner.guests]
    assert len(set(keys)) == len(keys)
    assert all(f'"key":"{key}"'.encode() in written for key in keys)
    older = re.sub(rb',"key":"[^"]*"', b"", written)
    assert older != written
    again, report = decode(older)
    assert [guest.key for guest in again.dinner.guests] == keys
    assert encode(again, report) == written


def test_keys_do_not_change_with_the_guests_seats_or_list():
    plan, report = decode(encode(rich_plan(), REPORT))
    fewer = plan.dinner.guests[3:6]
    changed = Plan.of(Dinner.of(fewer, courses=1), [[2, 0, 1]])
    again, _ = decode(encode(changed, report))
    assert [guest.key for guest in again.dinner.guests] == [guest.key for guest in fewer]
