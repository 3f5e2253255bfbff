"""Two plans are told apart by their names, and what is locked in one is held against the other."""

from seating.changes.effect import effect_of
from seating.changes.lock import Lock
from seating.planfile import PlanFile, encode, read_plan_file
from seating_cli.steps.changing.comparing import locked_otherwise, run
from tests.saved import saved_plan


def test_plans_are_called_by_their_names_or_by_their_paths(tmp_path, capsys):
    one, other = saved_plan(tmp_path / "may"), saved_plan(tmp_path / "june")
    assert run(one, other, as_json=False) == 0
    out = capsys.readouterr().out
    assert out.startswith("12 guests are in both.\n")
    assert "in both\n" in out
    assert "Elsewhere       nobody" in out
    plan = read_plan_file(other).plan
    (other / "plan.json").write_bytes(encode(plan.swapped(0, 0, 6)))
    assert run(one, other, as_json=False) == 0
    assert " in may, " in capsys.readouterr().out
    assert run(one / "plan.json", other, as_json=False) == 0
    assert " in may, " in capsys.readouterr().out
    third = saved_plan(tmp_path / "2025" / "may")
    assert run(third, other.rename(tmp_path / "2025" / "june"), as_json=False) == 0
    assert run(third, one, as_json=False) == 0
    assert run(one, one, as_json=False) == 0


def test_locks_that_the_other_plan_does_not_keep(tmp_path):
    file = PlanFile(read_plan_file(saved_plan(tmp_path)).plan)
    locked = file.changed("lock", locks=[Lock("1"), Lock("2"), Lock("3", "Main"), Lock(table="1")])
    effect = effect_of(locked.plan, locked.plan.swapped(0, 0, 2))
    assert locked_otherwise(locked, effect) == [Lock("1"), Lock(table="1")]
