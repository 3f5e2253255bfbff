"""With whom a guest gets to talk at a course."""

from hypothesis import given

from seating import Acquaintances, Dinner, Plan, Table, judge
from seating.score.gets_to_talk import AtTheTable, GetsToTalk
from tests.dinners import plans

EIGHT = [f"Guest {number}" for number in range(1, 9)]


def around(dinner, seats, course=0, guest=0):
    return GetsToTalk(Plan.of(dinner, seats)).at_the_table(course, guest)


def test_at_a_round_table_of_eight_the_far_side_is_out_of_reach():
    dinner = Dinner.of(EIGHT, "1x8", 1)
    assert around(dinner, [range(8)]) == AtTheTable((1, 7), (), (2, 6), (3, 4, 5))


def test_everybody_at_a_table_where_that_is_who_meets():
    dinner = Dinner.of(EIGHT, "1x8", 1, meet="table")
    assert around(dinner, [range(8)]) == AtTheTable((1, 7), (4,), (2, 3, 5, 6), ())
    dinner = Dinner.of(EIGHT, "1x8", 1, meet="beside")
    assert around(dinner, [range(8)]) == AtTheTable((1, 7), (4,), (), (2, 3, 5, 6))


def test_two_courses_that_are_too_little_each_make_one_together():
    dinner = Dinner.of(EIGHT, [Table("1", 8, diameter=1.2)], 3)
    talk = dinner.talk.between(dinner.tables[0])[0, 3]
    assert talk < dinner.talk.worth.half <= 2 * talk
    aside = [0, 3, 2, 1, 4, 5, 6, 7]
    once = GetsToTalk(Plan.of(dinner, [range(8), aside, aside]))
    assert not once.at(0, 0, 3), "who sits at a side at another course talks there"
    assert once.at(1, 0, 3)
    assert once.at(2, 0, 3)
    two = GetsToTalk(Plan.of(dinner.changed(courses=dinner.courses[:2]), [range(8), range(8)]))
    assert two.at(0, 0, 3), "the first course of several"
    assert not two.at(1, 0, 3)
    known = two.plan.dinner.changed(acquaintances=Acquaintances.of(8, [(0, 3)]))
    assert GetsToTalk(Plan.of(known, two.plan.seats)).at(0, 0, 3), "friends talk as well"


def test_where_each_pair_talks_most():
    dinner = Dinner.of(EIGHT[:4], "1x4:long", 3, meet="near")
    plan = Plan.of(dinner, [[0, 1, 2, 3], [0, 2, 1, 3], [0, 1, 2, 3]])
    talks, between = GetsToTalk(plan), dinner.talk.between(dinner.tables[0])
    for one, two, course in zip(
        talks.ledger.first, talks.ledger.second, talks.most_at.tolist(), strict=True
    ):
        amounts = [int(between[seats[one], seats[two]]) for seats in plan.seats]
        assert course == amounts.index(max(amounts))
    assert set(talks.most_at.tolist()) == {0, 1}


def test_who_is_away_talks_with_nobody():
    dinner = Dinner.of(EIGHT, "1x8", 2)
    seats = [range(8), [-1, *range(1, 8)]]
    assert around(dinner, seats, course=1) == AtTheTable((), (), (), ())
    assert list(GetsToTalk(Plan.of(dinner, seats)).others(1, 0)) == []


@given(plans())
def test_everyone_whom_a_guest_meets_is_named_at_a_course_and_nobody_twice_at_one(plan):
    ledger, talks = judge(plan).ledger, GetsToTalk(plan)
    met = {
        (int(one), int(two))
        for one, two, meets in zip(ledger.first, ledger.second, ledger.met, strict=True)
        if meets
    }
    for guest in range(len(plan.dinner.guests)):
        named = set()
        for course in range(len(plan.dinner.courses)):
            found = talks.at_the_table(course, guest)
            together = [one for part in found for one in part]
            table = plan.table_of(course, guest)
            there = [] if table is None else [one.guest for one in plan.at(course, table)]
            assert sorted([*together, *([guest] if there else [])]) == sorted(there)
            named |= {*found.beside, *found.opposite, *found.near}
        mine = {pair[0] if pair[1] == guest else pair[1] for pair in met if guest in pair}
        assert mine <= named
        strangers = {one for one in named if plan.dinner.are_strangers(guest, one)}
        assert strangers == mine
