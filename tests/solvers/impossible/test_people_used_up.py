"""Guests who have nobody left to sit with."""

from seating import Course, Dinner, NoRepeats, Present
from seating_solvers.impossible.people_used_up import people_used_up
from tests.solvers.impossible.told_by import guests, told, why


def test_more_courses_than_people_to_meet():
    assert told(people_used_up, Dinner.of(guests(16), "4x4", 6, rules=[NoRepeats()])) == (
        "Over 6 courses two of these 16 guests share a table 144 times at least; as each pair may "
        "do so once, it is 120 times at most",
        "It would take no more than 5 courses, or 5 tables",
    )
    assert not why(people_used_up, Dinner.of(guests(16), "4x4", 5, rules=[NoRepeats()]))


def test_pairs_are_counted_at_courses_they_share():
    courses = ["A", "B", "C", "D"]
    away = [Present(str(guest), ("A",)) for guest in (3, 4)]
    dinner = Dinner.of(guests(4), "2x2", courses, rules=[NoRepeats(), *away])
    # at three courses two of them have two tables: they need not share one
    assert not why(people_used_up, dinner)
    assert why(people_used_up, Dinner.of(guests(4), "2x2", courses, rules=[NoRepeats()]))


def test_who_know_each_other_meet_as_often_as_they_like():
    one_company = guests(4, company=["Acme"] * 4)
    dinner = Dinner.of(one_company, "1x4", 3, known_by=["company"], rules=[NoRepeats()])
    assert not why(people_used_up, dinner)
    named = dinner.changed(rules=(NoRepeats(("1", "2", "3", "4")),))
    assert why(people_used_up, named)


def test_side_by_side_in_a_full_ring():
    rule = NoRepeats(beside=True)
    assert told(people_used_up, Dinner.of(guests(6), "1x6", 3, rules=[rule])) == (
        "Over 3 courses two of these 6 guests sit side by side 18 times at least; as each pair "
        "may do so once, it is 15 times at most",
        "It would take no more than 2 courses",
    )
    assert not why(people_used_up, Dinner.of(guests(6), "1x8", 3, rules=[rule]))


def test_courses_at_which_nobody_meets_use_up_nobody():
    plenum = [Course("Plenum", meets="nobody"), *(Course(name) for name in "ABCD")]
    nine = Dinner.of(guests(9), "3x3", plenum, rules=[NoRepeats()])
    assert not why(people_used_up, nine)
    assert why(people_used_up, nine.changed(courses=[*plenum, Course("E")])).startswith("Over 5 ")
