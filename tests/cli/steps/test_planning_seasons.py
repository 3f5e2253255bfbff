"""What a season says and which status it ends with."""

from typing import Any

import pytest

from seating import InputError
from seating_cli.steps.planning_seasons import run
from tests.seating.intake.season_file.writing import EVENINGS, MEMBERS, TOP, season

OPTIONS: dict[str, Any] = {
    "go_on": False, "attended": (), "output": None, "seconds": None, "iterations": 2_000, "seed": 1,
    "workers": None, "to": ["csv"], "force": False,
}  # fmt: skip


def test_evenings_are_told_and_what_was_written(tmp_path, capsys):
    assert run(season(tmp_path), False, False, **OPTIONS) == 0
    told = capsys.readouterr().out
    assert "3 evenings, 5 members" in told
    assert "01-january" in told


def test_rules_that_are_broken_give_another_status(tmp_path):
    apart = MEMBERS.replace("company", "avoid").replace("Acme", "Cy Tan", 1)
    for name in ("Acme", "Bolt", "Cole"):
        apart = apart.replace(f",{name},", ",,")
    path = season(tmp_path, TOP.replace("2x4", "1x8") + EVENINGS, apart)
    assert run(path, False, True, **OPTIONS) == 1


def test_what_is_wrong_is_raised(tmp_path):
    with pytest.raises(InputError, match="has not begun"):
        run(season(tmp_path), False, False, **{**OPTIONS, "go_on": True})
