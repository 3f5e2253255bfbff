"""Courses as a host says them."""

import pytest

from seating.intake.dinner_file.room_spec import courses_of
from seating.words.errors import InputError
from tests.seating.intake.reading import complaint, read, sentences


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


@pytest.mark.parametrize(
    "wanted",
    ["-1", "3.5", "nan", "NaN", "inf", "1e3", "+3", "1_000", "٣.٥", "½", "0", "0" * 5000,
     "9" * 5000, "1001", "100000", "9" * 9, " -1 ", "1/2", "0x3", "3.", "3,5", "-1,2", "2,3",
     "3 courses", "²", "三"],
)  # fmt: skip
def test_a_number_is_not_the_name_of_a_course(wanted):
    said = complaint("name\nAna\n", courses=wanted)
    assert "courses" in said
    assert len(said) < 500


def test_a_number_that_is_no_name_is_told_with_what_to_say():
    assert complaint("name\nAna\n", courses="3.5") == (
        "there is no such number of courses: '3.5'\n"
        "  say a whole number from 1 to 1,000, or the names of the courses"
    )


@pytest.mark.parametrize(
    ("wanted", "count"), [("1000", 1000), ("007", 7), ("٤", 4), (["3.5"], 1), ("1, 2,3", 3)]
)
def test_what_is_a_number_of_courses_or_names(wanted, count):
    assert len(courses_of(wanted)) == count


def test_too_many_names_are_refused():
    with pytest.raises(InputError, match="an evening has at most 1,000 courses: '1,001'"):
        courses_of(",".join(f"C{number}" for number in range(1001)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[tables]]\nseats = 8\n[[tables]]\nseats = 4\ncount = 1000000000",
         "line 3, key tables: a room for 24 guests has at most 1,024 tables"),
        ("[[tables]]\nseats = 2000\ncount = 900", "a room for 24 guests has at most 12,400 seats"),
        ("[[tables]]\nseats = 99999999999", "line 1, key tables: table 1 needs from 1 to 2,000"),
        ("[[tables]]\nseats = 8\ncount = 0", "key tables: tables are counted from 1: '0'"),
        ("[[tables]]\nseats = 8\nx = nan", "line 3, key x: this number is none: 'nan'"),
        ("[[tables]]\nseats = 8\nx = 1e9", "key tables: table 1 has no such place: '10000"),
        ("[[tables]]\nseats = 8\ndiameter = inf", "line 3, key diameter: this number is none"),
        ("noise = inf", "line 1, key noise: this number is none: 'inf'"),
        ('tables = "1000000000x10"', "line 1, key tables: a room for 24 guests has at most"),
        ("courses = 100000", "line 1, key courses: an evening has at most 1,000 courses"),
        ('courses = "-1"', "line 1, key courses: there is no such number of courses: '-1'"),
        ('encoding = "\\u0000"', "line 1, key encoding: this holds a control"),
        ('encoding = "cp125"', "line 1, key encoding: no such encoding: 'cp125'\n  did you"),
    ],
)  # fmt: skip
def test_numbers_beyond_any_dinner_are_told_where_they_stand(dinner, text, said):
    with pytest.raises(InputError) as error:
        dinner(text)
    assert said in str(error.value)


def test_seats_out_of_use(dinner):
    text = (
        "[[tables]]\nseats = 20\nout_of_use = 2\n"
        '[[tables]]\nname = "Oak"\nseats = 8\ncount = 2\nout_of_use = [1, 8]\n'
    )
    assert sentences(dinner(text)) == [
        "Nobody sits on seat 2 of table 1",
        "Nobody sits on seats 1 and 8 of table Oak 1",
        "Nobody sits on seats 1 and 8 of table Oak 2",
    ]
    assert dinner(text).dinner.rules[2].origin.line == 8
    assert not dinner(text, tables="3x8").dinner.rules


def test_seats_out_of_use_that_are_not_there(complaint):
    said = complaint("[[tables]]\nseats = 30\nout_of_use = [31]\n")
    where, _, hint = said.partition("\n")
    assert where == "dinner.toml, line 3, key out_of_use: no such seat: '31'"
    assert hint == "  table 1 has seats 1 to 30"


def test_courses_at_which_nobody_meets(dinner, complaint):
    text = '[[courses]]\nname = "Plenum"\nmeets = "Nobody"\n[[courses]]\nname = "Main"\n'
    assert [course.meets for course in dinner(text).dinner.courses] == ["nobody", ""]
    mixed = 'courses = ["Main", { name = "Plenum", meets = "nobody" }]'
    assert dinner(mixed).dinner.meeting.tolist() == [True, False]
    assert "who meets at this course?: 'all'" in complaint(text.replace("Nobody", "all"))
