"""How many courses, in words."""

import pytest

from seating import Apart, Dinner, MustMeet
from seating.dinner.sit_outs import with_sit_outs
from seating.outputs.terminal.cells import width
from seating.room.written_tables import tables_from
from seating_solvers import Budget
from seating_solvers.courses.all_courses import AllCourses
from seating_solvers.courses.count_courses import count_courses
from seating_solvers.courses.courses_text import courses_text


def counted(people, tables, courses, out=0, **more):
    dinner = Dinner.of([f"Guest {number}" for number in range(people)], None, courses, **more)
    dinner = with_sit_outs(dinner, [out] * courses)
    dinner = dinner.changed(tables=tables_from(tables, people))
    return AllCourses(dinner, count_courses(dinner, Budget(None, 30_000)))


def flat(text):
    return " ".join(text.split())


def test_a_line_for_each_number_and_when_everyone_has_met():
    lines = courses_text(counted(9, "3x3", 6, meet="table")).splitlines()
    assert " ".join(lines[0].split()) == "Courses Introductions At most One more Not met Fewest"
    assert [line.split() for line in lines[1:5]] == [
        [str(n), str(9 * n), str(9 * n), "+9", str(36 - 9 * n), str(2 * n)] for n in (1, 2, 3, 4)
    ]
    told = flat("\n".join(lines[6:]))
    assert "After 4 courses everyone has met, and no fewer would do." in told
    assert "Of each of these numbers of courses no plan does better." in told


def test_what_is_left_and_how_to_look_further():
    told = flat(courses_text(counted(9, "3x3", 2, meet="table")))
    assert "After 2 courses 18 pairs have not met; it takes 4 courses at least." in told
    assert "--most 4 looks further." in told


def test_who_sits_out_is_told():
    told = flat(courses_text(counted(9, "2x4", 3, out=1)))
    assert "At each course 1 guest has no seat; after 3 courses" in told
    assert "everybody has been without at most once." in told


def test_rules_that_are_broken_are_told():
    pairs = [MustMeet(("1", "2")), MustMeet(("1", "3"))]
    told = flat(courses_text(counted(4, "2x2", 2, meet="table", rules=pairs)))
    assert "Rules are broken 1 time with 1 course." in told


def test_nothing_more_is_told():
    never = [Apart(("1", "2"))]
    told = flat(courses_text(counted(3, "2x2", 9, meet="table", rules=never)))
    assert "One course more brings nothing." in told


@pytest.mark.parametrize("cells", [20, 40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(cells):
    for courses in (counted(10, "2x5", 2), counted(9, "3x3", 2, meet="table")):
        text = courses_text(courses, cells)
        assert max(map(width, text.splitlines())) <= cells
        assert "introduction" in text.casefold()


def test_an_end_before_time_is_told():
    courses = counted(16, "4x4", 4)
    told = flat(courses_text(AllCourses(courses.dinner, courses.counts[:2], interrupted=True)))
    assert "You stopped it before 3 to 4 courses were looked at" in told
    told = flat(courses_text(AllCourses(courses.dinner, courses.counts[:2])))
    assert "The time was over before" in told
