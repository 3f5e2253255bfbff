"""Ranges of courses in several languages, as they stand."""

import pytest

from seating.words.course_words import range_of, says_all, says_first


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1-4", ("range", "1", "4")),
        ("Soup – Main", ("range", "Soup", "Main")),
        ("2 through 3", ("range", "2", "3")),
        ("3-", ("range", "3", None)),
        ("from Main on", ("range", "Main", None)),
        ("ab Hauptgang", ("range", "Hauptgang", None)),
        ("until Main", ("range", None, "Main")),
        ("all but 3", ("but", "3", None)),
        ("todos menos 1 y 2", ("but", "1 y 2", None)),
        ("tutti tranne Dolce", ("but", "Dolce", None)),
    ],
)
def test_ranges(text, found):
    assert found in list(range_of(text))


def test_a_name_alone_is_no_range():
    assert list(range_of("Main")) == []
    assert list(range_of("all")) == []


def test_all_and_first_are_said_in_several_languages():
    assert all(map(says_all, ["all", "Alle", "toutes", "allemaal"]))
    assert all(map(says_first, ["first", "Erster Gang", "première", "första"]))
    assert not says_all("Main")
    assert not says_first("last")
