"""One course more."""

from seating import Dinner, Plan
from seating.score.score import judge
from seating_solvers import Budget, solve
from seating_solvers.courses.one_course_more import one_course_more


def test_what_it_adds_is_what_the_last_course_is_worth_by_itself():
    dinner = Dinner.of([f"Guest {number}" for number in range(12)], "3x4", 2)
    plan = Plan.of(dinner.changed(courses=dinner.courses[:1]), [list(range(12))])
    planned = []

    def plan_last(last):
        planned.append(solve(last, Budget(None, 20_000)))
        return planned[-1]

    both = one_course_more(plan, dinner, plan_last)
    assert (both.seats[0] == plan.seats[0]).all()
    added = judge(both).introductions - judge(plan).introductions
    assert added == planned[0].verdict.introductions > 0
