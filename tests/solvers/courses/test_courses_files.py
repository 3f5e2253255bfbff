"""How many courses, as files."""

from seating import Dinner
from seating_solvers import Budget
from seating_solvers.courses.all_courses import AllCourses
from seating_solvers.courses.count_courses import count_courses
from seating_solvers.courses.courses_files import NAMES, courses_files


def test_a_picture_of_each_kind_without_a_name():
    dinner = Dinner.of([f"Wanda{number}" for number in range(9)], "3x3", 2)
    files = courses_files(AllCourses(dinner, count_courses(dinner, Budget(None, 5_000))))
    assert tuple(files) == NAMES
    assert b"Wanda" not in files["courses.svg"]
