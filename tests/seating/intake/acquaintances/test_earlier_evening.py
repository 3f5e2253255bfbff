"""Plans of earlier evenings, wherever they lie."""

import pytest

from seating import Dinner, Guest, Plan
from seating.intake.acquaintances.earlier_evening import earlier_evening, plans_in
from seating.intake.files.source import read_source
from seating.planfile import encode
from seating.talk.talk import Talk
from seating.words.errors import InputError
from tests.saved import saved_plan


def test_a_folder_of_plans_is_all_of_them(tmp_path):
    for evening in ("2025-05", "2025-04"):
        saved_plan(tmp_path / evening)
    plans = [str(tmp_path / evening / "plan.json") for evening in ("2025-04", "2025-05")]
    assert plans_in(str(tmp_path)) == plans
    assert plans_in(str(tmp_path / "2025-05")) == plans[1:]
    assert plans_in(plans[0]) == plans[:1]


def test_a_folder_without_a_plan_is_told(tmp_path):
    with pytest.raises(InputError, match="this folder holds no plan"):
        plans_in(str(tmp_path))


def test_who_talked_then_has_talked(tmp_path):
    saved_plan(tmp_path / "may")
    guests = [Guest("Bo Lindenwhistle"), Guest("山田 花子"), Guest("Fern Butterbean")]
    (plan,) = plans_in(str(tmp_path / "may"))
    history, told = earlier_evening(read_source(plan), guests, Talk())
    assert len(history.talk) > 0
    assert told == []


def test_ids_and_names_that_disagree_are_told(tmp_path):
    guests = [Guest(name, str(number)) for number, name in enumerate(("Ana", "Bo", "Cy"), 1)]
    plan = Plan.of(Dinner.of(guests, "1x3", 1), [range(3)])
    file = tmp_path / "plan.json"
    file.write_bytes(encode(plan))
    tonight = [Guest("Bo", "1"), Guest("Cy", "2"), Guest("Dee", "3")]
    history, told = earlier_evening(read_source(str(file)), tonight, Talk())
    assert [pair[:2] for pair in history.courses] == [(0, 1)]
    assert "1 was Ana and is Bo" in told[0]
    assert "taken for other people" in told[0]
    assert "Bo had 2 and has 1" in told[1]
    assert "taken for the same people" in told[1]
    history, told = earlier_evening(read_source(str(file)), tonight, Talk(), "id")
    assert len(history.courses) == 3
    assert "taken for the same people" in told[0]
    assert "taken for other people" in told[1]
