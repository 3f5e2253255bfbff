"""The steps of `seating movement`."""

import json

from tests.cli.command import guest_list, people, seating

FEW = ("--iterations", "2000", "--seed", "1")


def test_a_broken_rule_is_told_and_is_the_exit_status(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    rows = [f"{name},2" if number == 0 else f"{name}," for number, name in enumerate(people(8))]
    guests = guest_list(tmp_path, *rows, header="name,table")
    (tmp_path / "dinner.toml").write_text(
        'guests = "guests.csv"\ntables = "2x4"\n[[rules]]\nbeside = ["Guest 02", "Guest 03"]\n',
        encoding="utf-8",
    )
    result = seating("movement", guests, "--dinner", "dinner.toml", "--way", "letters", *FEW)
    broken = json.loads((tmp_path / "guests-movement" / "plan.json").read_text())["report"]["score"]
    assert result.exit_code == (1 if broken["broken"] else 0)
    assert ("It breaks" in result.stdout) == bool(broken["broken"])


def test_quiet_says_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = seating("movement", 6, "--quiet", *FEW)
    assert result.exit_code == 0
    assert result.output == ""
