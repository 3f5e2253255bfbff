"""What all changes by hand share: locks, the effect, --strict, --dry-run, and the words."""

from pathlib import Path

import pytest

from seating import InputError
from seating.changes.lock import Lock
from seating.planfile import read_plan_file
from seating_cli.steps.changing.editing import (
    HowToEdit,
    at_courses,
    called,
    changed_courses,
    check_locks,
    courses_of,
    edit,
    opened,
    unlocking,
)
from tests.saved import saved_plan


@pytest.fixture
def folder(tmp_path):
    return saved_plan(tmp_path / "gala")


@pytest.mark.parametrize(
    ("lock", "command"),
    [
        (Lock(guest="2", course="Main"), "--guest 'Bo Lindenwhistle' --course Main"),
        (Lock(guest="1"), "--guest 1"),  # she has a namesake
        (Lock(table="2", seat=3), "--table 2 --seat 3"),
        (Lock(course="Main"), "--course Main"),
        (Lock(), "--all"),
    ],
)
def test_how_to_unlock_is_told(folder, lock, command):
    dinner = read_plan_file(folder).plan.dinner
    assert unlocking(Path("my plan"), lock, dinner) == f"seating unlock 'my plan' {command}"


def test_locked_seats_are_refused_with_the_way_to_unlock_them(folder):
    file = read_plan_file(folder).changed("lock", locks=[Lock(guest="2")])
    with pytest.raises(InputError, match="seating unlock gala --guest 'Bo Lindenwhistle'"):
        check_locks(Path("gala"), file, file.plan.swapped(0, 0, 1))
    check_locks(Path("gala"), file, file.plan.swapped(0, 0, 2))


def test_a_change_is_written_unless_it_is_only_to_be_shown(folder, capsys):
    file = opened(folder, HowToEdit())
    before = (folder / "plan.json").read_bytes()
    plan = file.plan.swapped(0, 0, 6)
    assert edit(folder, file, plan, "asked", "They swap.", HowToEdit(dry_run=True)) == 0
    shown = capsys.readouterr()
    assert "They swap." in shown.out
    assert "Nothing is written" in shown.err
    assert (folder / "plan.json").read_bytes() == before
    assert edit(folder, file, plan, "asked", "They swap.", HowToEdit(by="Ana")) == 0
    assert capsys.readouterr().out.startswith(shown.out.rstrip())
    (change,) = read_plan_file(folder).log
    assert (change.asked, change.by) == ("asked", "Ana")


def test_strict_refuses_what_breaks_a_rule_and_nothing_else(folder, capsys):
    file = opened(folder, HowToEdit())
    strict = HowToEdit(strict=True)
    breaks = file.plan.swapped(1, 1, 5)  # the first two are apart
    before = (folder / "plan.json").read_bytes()
    assert edit(folder, file, breaks, "asked", "They swap.", strict) == 1
    assert "--strict allows none" in capsys.readouterr().err
    assert (folder / "plan.json").read_bytes() == before
    assert edit(folder, file, file.plan.swapped(0, 0, 4), "asked", "They swap.", strict) == 0


def test_courses_are_named_where_it_is_not_all_of_them(folder):
    plan = read_plan_file(folder).plan
    assert courses_of(plan.dinner, ["2", "main", "Dessert"]) == [1, 2]
    assert courses_of(plan.dinner, []) is None
    assert changed_courses(plan, plan.swapped(1, 0, 1)) == ["Main"]
    every = plan.swapped(0, 0, 1).swapped(1, 0, 1).swapped(2, 0, 1)
    assert changed_courses(plan, every) == []
    assert at_courses(["Main"]) == " at Main"


def test_a_guest_is_called_so_that_nobody_else_is_meant(folder):
    dinner = read_plan_file(folder).plan.dinner
    assert called("2", dinner) == "Bo Lindenwhistle"
    assert called("11", dinner) == "11"
