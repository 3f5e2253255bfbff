"""A plan comes back from its file as it was."""

from hypothesis import given

from seating import judge
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
