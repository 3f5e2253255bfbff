import pytest

from seating import Course, Dinner, InputError, MustMeet, Plan, Present, judge
from tests import naive_kinds
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 3, 1, 4], [3, 4, 0, 1], [0, 3, 4, 1]]


def test_kept():
    assert broken(MustMeet(("1", "2")), SEATS) == []
    assert broken(MustMeet(("1", "3"), beside=True), SEATS) == []


def test_broken():
    assert broken(MustMeet(("2", "3")), [[0, 3, 1, 4]] * 3) == [
        ("Bo and Cy never share a table", 1, None, (1, 2))
    ]


def test_a_table_is_not_side_by_side(long_table):
    assert long_table(MustMeet(("1", "2"), beside=True), [0, 2, 1, 3]) == [
        "Ana and Bo never sit side by side"
    ]
    assert long_table(MustMeet(("1", "2")), [0, 2, 1, 3]) == []


def breaks_of(first: tuple[str, ...], second: tuple[str, ...], seats) -> int:
    """How often Ana and Bo must meet and do not, where each is there at these courses alone."""
    rule = MustMeet(("1", "2"))
    dinner = dinner_with(Present("1", first), Present("2", second), rule)
    plan = Plan.of(dinner, seats)
    amount = sum(one.amount for one in rule.breaks(plan))
    assert amount == sum(naive_kinds.broken(plan, kind) for kind in rule.kinds(dinner))
    return amount


def test_who_is_never_there_together_need_not_meet():
    seats = [[0, -1, 1, 2], [-1, 0, 1, 2], [-1, -1, 1, 2]]
    assert breaks_of(("Soup",), ("Fish",), seats) == 0


def test_one_course_together_is_enough_to_be_asked():
    seats = [[0, 3, 1, 2], [-1, 0, 1, 2], [-1, -1, 1, 2]]
    assert breaks_of(("Soup",), ("Soup", "Fish"), seats) == 1


def test_who_is_there_and_has_no_seat_meets_nobody():
    nowhere = [[-1, -1, 1, 2]] * 3
    assert breaks_of(("Soup", "Cake"), ("Soup", "Cake"), nowhere) == 1
    assert breaks_of(("Soup", "Cake"), ("Cake",), [[0, -1, 1, 2], *nowhere[1:]]) == 1
    together = [[0, 1, 2, 3], *nowhere[1:]]
    assert breaks_of(("Soup", "Cake"), ("Soup", "Cake"), together) == 0


def test_sentence():
    dinner = dinner_with()
    assert MustMeet(("1", "2")).sentence(dinner) == "Ana and Bo share a table at least once"
    said = MustMeet(("1", "2"), beside=True).sentence(dinner)
    assert said == "Ana and Bo sit side by side at least once"


@pytest.mark.parametrize("guests", [("1",), ("1", "1"), ("1", "Boo")])
def test_what_is_no_rule(guests):
    with pytest.raises(InputError):
        dinner_with(MustMeet(guests))


def test_a_course_at_which_nobody_meets_is_passed_over():
    courses: list[str | Course] = [Course("Plenum", meets="nobody"), "Main"]
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "2x2", courses, rules=[MustMeet(("1", "2"))])
    assert judge(Plan.of(dinner, [[0, 1, 2], [0, 2, 1]])).score.broken == 1
    assert judge(Plan.of(dinner, [[0, 2, 1], [0, 1, 2]])).score.broken == 0
    late = dinner.changed(rules=[MustMeet(("1", "2")), Present("1", ("Plenum",))])
    assert judge(Plan.of(late, [[0, 1, 2], [-1, 2, 1]])).score.broken == 0
