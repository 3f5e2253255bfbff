"""The last step of every verb that changes a plan."""

import getpass

from seating.outputs.rewrite_plan import RewrittenPlan
from seating.planfile import read_plan_file
from seating_cli.steps.changing.writing_changes import (
    say_change,
    status_of,
    who_asks,
    write_change,
    written_document,
)
from tests.saved import saved_plan


def changed(folder, quiet=False):
    before = read_plan_file(folder)
    after = before.changed("swap", plan=before.plan.swapped(0, 0, 1))
    return write_change(folder, before, after, quiet)


def test_a_change_is_written_and_named(tmp_path, capsys):
    folder = saved_plan(tmp_path)
    written = changed(folder)
    say_change(written)
    assert capsys.readouterr().out.split() == ["Wrote", f"{folder}/:", "plan.json"]
    assert read_plan_file(folder).log.changes[0].asked == "swap"
    assert written_document(written) == {
        "files": [str(folder / "plan.json")],
        "not_made": {},
        "notes": [],
    }
    assert status_of(written) == 0


def test_what_could_not_be_made_is_told(tmp_path, capsys):
    missing = RewrittenPlan(tmp_path, (), {"qr-codes.pdf": "no address"}, ())
    assert status_of(missing) == 3
    assert written_document(missing)["not_made"] == {"qr-codes.pdf": "no address"}
    assert not capsys.readouterr().err


def test_who_asks_is_who_says_so_or_whose_login_it_is(monkeypatch):
    assert who_asks("Ana") == "Ana"
    assert who_asks("") == ""
    monkeypatch.setattr(getpass, "getuser", lambda: "host")
    assert who_asks(None) == "host"

    def nobody():
        raise KeyError("uid")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert who_asks(None) == ""
