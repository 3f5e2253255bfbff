"""Who comes and goes by the clock."""

import pytest

from seating.dinner.course import Course
from seating.intake.guest_list.courses_by_time import at_time, from_time, until_time
from tests.seating.intake.reading import complaint, read

EVENING = "".join(
    f'[[courses]]\nname = "{name}"\ntime = "{time}"\n'
    for name, time in (("Reception", "18:30"), ("Dinner", "7.30 pm"), ("Dancing", "23 Uhr"))
)


@pytest.mark.parametrize(
    ("cells", "present"),
    [
        ("19:00,,", [False, True, True]),
        ("from 7 pm,until 8.15 pm,", [False, True, False]),
        (",22:00,", [True, True, False]),
        (",00:30,", [True, True, True]),
        ("after Reception,,", [False, True, True]),
        (",before Dancing,", [True, True, False]),
        (",nach dem Dinner,", [True, True, False]),
        (",,19:30", [False, True, False]),
        (",,from 19:30", [False, True, True]),
        (",,18:00-20:00", [True, True, False]),
        ("23:45,,", [False, False, True]),
    ],
)
def test_times(tmp_path, cells, present):
    (tmp_path / "dinner.toml").write_text(EVENING)
    text = f"name,arrives,leaves,courses\nAna,{cells}\nBo,,,\n"
    dinner = read(text, dinner_file=tmp_path / "dinner.toml").dinner
    assert dinner.present.T.tolist() == [present, [True] * 3]


def test_a_time_before_the_evening_is_an_error(tmp_path):
    (tmp_path / "dinner.toml").write_text(EVENING)
    said = complaint("name,leaves\nAna,18:00\n", dinner_file=tmp_path / "dinner.toml")
    assert said == "guests.csv, line 2, column leaves: this is before the first course: '18:00'"


@pytest.mark.parametrize("column", ["arrives", "leaves", "courses"])
def test_courses_without_times_say_what_to_write(column):
    said = complaint(f"name,{column}\nAna,19:30\n")
    assert said.startswith(f"guests.csv, line 2, column {column}: no course has a time: '19:30'")
    assert 'time = "18:30"' in said


def test_a_wrong_time_in_the_dinner_file_has_its_line(tmp_path):
    (tmp_path / "dinner.toml").write_text('[[courses]]\nname = "Soup"\ntime = "late"\n')
    said = complaint("name\nAna\n", dinner_file=tmp_path / "dinner.toml")
    assert "dinner.toml, line 1, key courses: this is no time: 'late'" in said


def test_past_midnight():
    courses = [Course("Soup", "21:00"), Course("Main", "23:30"), Course("Dance", "01:00")]
    assert at_time("0:15", courses) == 1
    assert from_time("0:15", courses) == 2
    assert until_time("2 am", courses) == 2
