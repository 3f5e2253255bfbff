"""Changes are taken back one after the other, all of those asked for or none."""

import pytest

from seating import InputError
from seating.planfile import read_plan_file
from seating_cli.steps.changing.editing import HowToEdit
from seating_cli.steps.changing.swapping import run as swap
from seating_cli.steps.changing.undoing import run_redo, run_undo
from tests.saved import saved_plan

HOW = HowToEdit(quiet=True, by="Ana")


@pytest.fixture
def folder(tmp_path):
    made = saved_plan(tmp_path / "gala")
    for first, second in (("2", "3"), ("3", "4"), ("4", "5")):
        swap(made, first, second, ["1"], HOW)
    return made


def test_several_are_undone_and_redone_at_once(folder):
    before = read_plan_file(folder)
    assert run_undo(folder, 2, HOW) == 0
    undone = [bool(change.undone) for change in read_plan_file(folder).log]
    assert undone == [False, True, True]
    assert run_redo(folder, 2, HOW) == 0
    assert read_plan_file(folder).body == before.body


def test_only_shown_nothing_is_written(folder, capsys):
    before = (folder / "plan.json").read_bytes()
    assert run_undo(folder, 3, HowToEdit(dry_run=True)) == 0
    told = capsys.readouterr()
    assert told.out.startswith("Undone: swap 4 and 5 at 1, swap 3 and 4 at 1, swap 2 and 3 at")
    assert "Nothing is written" in told.err
    assert (folder / "plan.json").read_bytes() == before


@pytest.mark.parametrize(
    ("run", "steps", "said"),
    [
        (run_undo, 4, "only 3 changes can be undone\n  --steps 3 is the most"),
        (run_redo, 1, "nothing to redo"),
    ],
)
def test_no_more_than_there_are(folder, run, steps, said):
    before = (folder / "plan.json").read_bytes()
    with pytest.raises(InputError, match=said):
        run(folder, steps, HOW)
    assert (folder / "plan.json").read_bytes() == before
