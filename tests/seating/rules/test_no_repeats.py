import pytest
from hypothesis import given

from seating import Course, Dinner, InputError, NoRepeats, Plan, judge
from tests.dinners import plans
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 1, 3, 4], [0, 3, 1, 4], [0, 1, 4, -1]]


def test_kept():
    assert broken(NoRepeats(), [[0, 1, 3, 4], [0, 3, 1, 4], [0, 3, 4, 1]]) == []
    assert broken(NoRepeats(times=2), SEATS) == []


def test_broken():
    assert broken(NoRepeats(), SEATS) == [
        ("Ana and Bo share a table once more at Cake, table Oak", 1, 2, (0, 1))
    ]


def test_every_time_beyond_is_told():
    told = broken(NoRepeats(), [[0, 1, 3, 4]] * 3)
    assert [(one[2], one[3]) for one in told] == [
        (1, (0, 1)),
        (2, (0, 1)),
        (1, (2, 3)),
        (2, (2, 3)),
    ]
    assert [one[2] for one in broken(NoRepeats(times=2), [[0, 1, 3, 4]] * 3)] == [2, 2]


def test_a_table_is_not_side_by_side():
    rows = [[0, 3, 1, 4], [0, 3, 1, 4], [3, 0, 4, 1]]
    assert broken(NoRepeats(("1", "2"), beside=True), rows) == []
    assert broken(NoRepeats(("1", "3"), beside=True), rows)[0][0] == (
        "Ana and Cy sit side by side once more at Fish, table Oak"
    )


def test_who_know_each_other_may_meet_again_unless_they_are_named():
    dinner = dinner_with().of(["Ana", "Bo", "Cy", "Dee"], "1x3,1x2", knows=[("Ana", "Bo")])
    seats = [[0, 1, 3, 4]] * 3
    for rule, amount in ((NoRepeats(), 2), (NoRepeats(("1", "2")), 2), (NoRepeats(but=("3",)), 0)):
        plan = Plan.of(dinner.changed(rules=(rule,)), seats)
        assert judge(plan).score.broken == amount


def test_guests_who_are_spared():
    assert broken(NoRepeats(but=("2",)), SEATS) == []


@given(plans(rules=False))
def test_what_it_counts_are_the_repeats_of_the_verdict(plan):
    ruled = Plan(plan.dinner.changed(rules=(NoRepeats(),)), plan.seats)
    broken = sum(one.amount for rule, one in judge(ruled).breaks if rule is not None)
    assert broken == judge(plan).repeats
    beside = Plan(plan.dinner.changed(rules=(NoRepeats(beside=True),)), plan.seats)
    broken = sum(one.amount for rule, one in judge(beside).breaks if rule is not None)
    assert broken == judge(plan).beside_again


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (NoRepeats(), "No two strangers share a table more than once"),
        (NoRepeats(times=3), "No two strangers share a table more than 3 times"),
        (NoRepeats(beside=True, times=2), "No two strangers sit side by side more than twice"),
        (NoRepeats(("1", "2")), "Ana and Bo share a table at most once"),
        (NoRepeats(but=("1",)), "But for Ana, no two strangers share a table more than once"),
    ],
)
def test_sentence(rule, said):
    assert rule.sentence(dinner_with()) == said


@pytest.mark.parametrize(
    "rule",
    [
        NoRepeats(("1",)),
        NoRepeats(("1", "1")),
        NoRepeats(("1", "9")),
        NoRepeats(times=0),
        NoRepeats(but=("1", "2", "3", "4")),
    ],
)
def test_what_is_no_rule(rule):
    with pytest.raises(InputError):
        dinner_with(rule)


def test_a_course_at_which_nobody_meets_is_passed_over():
    courses: list[str | Course] = ["Main", Course("Plenum", meets="nobody"), "Cake"]
    dinner = Dinner.of(["Ana", "Bo"], "1x2", courses, rules=[NoRepeats()])
    plan = Plan.of(dinner, [[0, 1]] * 3)
    assert [one.what for _, one in judge(plan).breaks] == [
        "Ana and Bo share a table once more at Cake, table 1"
    ]
