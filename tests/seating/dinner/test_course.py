import pytest

from seating.dinner.course import Course, usual_courses
from seating.words.errors import InputError


@pytest.mark.parametrize(
    ("count", "names"),
    [
        (1, ["Dinner"]),
        (2, ["Main", "Dessert"]),
        (3, ["Starter", "Main", "Dessert"]),
        (4, ["Course 1", "Course 2", "Course 3", "Course 4"]),
    ],
)
def test_usual_courses(count, names):
    assert [course.name for course in usual_courses(count)] == names


@pytest.mark.parametrize("count", [0, -1, 1001, 10**9])
def test_no_courses(count):
    with pytest.raises(InputError):
        usual_courses(count)


@pytest.mark.parametrize("name", ["", " ", "\u200b"])
def test_a_course_needs_a_name(name):
    with pytest.raises(InputError):
        Course(name)


def test_a_course_counts_as_meeting_unless_nobody_meets():
    assert Course("Main").counts
    assert not Course("Plenum", meets="nobody").counts
    with pytest.raises(InputError, match=r"who meets at this course\?: 'some'"):
        Course("Plenum", meets="some")
