"""The options of a verb as a dinner."""

from typing import Any

import pytest

from seating import InputError
from seating_cli.steps.reading import read_intake
from tests.cli.command import guest_list
from tests.saved import saved_plan

OPTIONS: dict[str, Any] = {
    "knows": (),
    "known_by": None,
    "history": (),
    "encoding": None,
    "dinner": None,
}


def test_options_that_a_verb_does_not_have_are_as_usual(tmp_path):
    dinner = read_intake(str(guest_list(tmp_path, "Ana", "Bo")), OPTIONS).dinner
    assert [course.name for course in dinner.courses] == ["Starter", "Main", "Dessert"]
    assert dinner.talk.meet == "near"


def test_options_reach_the_dinner(tmp_path):
    path = guest_list(tmp_path, "Ana,x", "Bo,x", header="name,shoe")
    options = {**OPTIONS, "tables": "1x3", "courses": "2", "meet": "table", "known_by": ["shoe"]}
    intake = read_intake(str(path), options)
    dinner = intake.dinner
    assert (dinner.seat_count, len(dinner.courses), dinner.talk.meet) == (3, 2, "table")
    assert intake.known_by == ("shoe",)
    assert dinner.acquaintances.know(0, 1)


@pytest.mark.parametrize("path", ["may", "may/plan.json"])
def test_an_earlier_evening_is_a_plan_or_its_folder(tmp_path, path):
    saved_plan(tmp_path / "may")
    guests = guest_list(tmp_path, "Bo Lindenwhistle", "山田 花子", "Fern Butterbean")
    options = {**OPTIONS, "history": (tmp_path / path,)}
    assert len(read_intake(str(guests), options).dinner.acquaintances.talk) > 0


def test_an_encoding_is_believed(tmp_path):
    path = tmp_path / "guests.csv"
    path.write_bytes("name\nZoë\n".encode("cp1252"))
    options = {**OPTIONS, "encoding": "cp1252"}
    assert read_intake(str(path), options).dinner.labels == ("Zoë",)
    with pytest.raises(InputError):
        read_intake(str(path), OPTIONS)
