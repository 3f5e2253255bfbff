"""Lists that leave nothing to plan."""

import pytest

from tests.seating.intake.reading import read


def told(text: str, **options) -> str:
    notes = read(text, **options).notes
    return next((note for note in notes if "only seats are left" in note), "")


def test_a_table_for_everybody_at_every_course_is_pointed_out():
    note = told("name,Tisch\nAna,1\nBo,2\n")
    assert note.startswith("The column 'Tisch' sends every guest to a table at every course")
    assert '--column "Tisch=left out"' in note
    assert "--as-given" in note


@pytest.mark.parametrize(
    "text",
    ["name,table\nAna,1\nBo,\n", "name,Starter table,Main table\nAna,1,2\nBo,1,\n", "name\nAna\n"],
)
def test_who_is_left_to_plan_is_left_to_plan(text):
    assert not told(text)


def test_of_a_seating_that_is_done_nothing_is_said():
    assert not told("name,table\nAna,1\nBo,2\n", as_given=True)
