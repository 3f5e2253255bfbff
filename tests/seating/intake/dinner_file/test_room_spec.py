"""Courses as a host says them."""

import pytest

from seating.intake.dinner_file.room_spec import courses_of
from seating.words.errors import InputError
from tests.seating.intake.reading import complaint, read


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (1, ["Dinner"]),
        ("2", ["Main", "Dessert"]),
        (" 3 ", ["Starter", "Main", "Dessert"]),
        ("Soup,Fish , Cake", ["Soup", "Fish", "Cake"]),
        (["Soup, cold"], ["Soup, cold"]),
        ("Aperitif", ["Aperitif"]),
    ],
)
def test_courses(wanted, names):
    assert [course.name for course in courses_of(wanted)] == names
    assert [course.name for course in read("name\nAna\n", courses=wanted).dinner.courses] == names


@pytest.mark.parametrize("wanted", [0, -1, "0", "", ",", "a,,b", "a,A", []])
def test_courses_that_cannot_be(wanted):
    assert "course" in complaint("name\nAna\n", courses=wanted)


def test_a_course_is_never_without_a_name():
    with pytest.raises(InputError):
        courses_of([" "])
