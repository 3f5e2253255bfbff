"""Plans of earlier evenings, wherever they lie."""

import pytest

from seating import Guest
from seating.intake.acquaintances.earlier_evening import earlier_evening, plans_in
from seating.intake.files.source import read_source
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
    assert len(earlier_evening(read_source(plan), guests, Talk()).talk) > 0
