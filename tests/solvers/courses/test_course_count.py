"""What so many courses are worth."""

from seating import Dinner, Plan
from seating_solvers.courses.course_count import CourseCount


def test_pairs_that_know_each_other_need_not_meet():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 2, meet="table", knows=[("Ana", "Bo")])
    first = CourseCount(Plan.of(dinner.changed(courses=dinner.courses[:1]), [[0, 2, 1, 3]]))
    both = CourseCount(Plan.of(dinner, [[0, 2, 1, 3], [0, 2, 3, 1]]), before=first)
    assert (first.strangers, first.never_met, first.brings) == (5, 3, 2)
    assert (both.never_met, both.brings, both.best) == (1, 2, True)
    assert both.fewest is not None
    assert both.fewest.people == 2
    assert not both.sitting_out.any()
