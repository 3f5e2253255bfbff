"""A dinner as if it ended sooner."""

from hypothesis import given
from hypothesis import strategies as st

from seating import Apart, At, ComesBack, Dinner, Plan, Present, Stays
from seating.dinner.first_courses import first_courses, of_courses
from seating.score.score import judge
from tests.dinners import plans


def dinner(*rules):
    return Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 3, rules=rules)


def test_rules_say_what_is_left_of_them():
    asked = (
        At("1", "1", courses=("Starter", "Dessert")),
        At("2", "1", courses=("Dessert",)),
        Present("3", ("Dessert",)),
        Stays("4"),
        Apart(("1", "2")),
    )
    kept = first_courses(dinner(*asked), 2)
    assert [course.name for course in kept.courses] == ["Starter", "Main"]
    assert kept.rules == (
        At("1", "1", courses=("Starter",)),
        Present("3", ()),
        Stays("4"),
        Apart(("1", "2")),
    )
    assert kept.present[:, 2].tolist() == [False, False]


def test_a_course_that_is_as_one_that_is_not_there_is_free():
    back = ComesBack(as_at="Starter", courses=("Dessert",))
    assert first_courses(dinner(back), 2).rules == ()
    assert of_courses(dinner(back), [2]).rules == ()
    assert first_courses(dinner(back), 3).rules == (back,)


@given(plans(), st.data())
def test_all_courses_are_the_dinner_and_fewer_break_no_more(plan, data):
    whole = first_courses(plan.dinner, len(plan.dinner.courses))
    assert judge(Plan(whole, plan.seats)).score == judge(plan).score
    count = data.draw(st.integers(1, len(plan.dinner.courses)))
    if plan.dinner.meeting[:count].any():
        some = first_courses(plan.dinner, count)
        assert (some.present == plan.dinner.present[:count]).all()
        assert judge(Plan(some, plan.seats[:count])).introductions <= judge(plan).introductions
