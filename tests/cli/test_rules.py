"""Rules that contradict each other are named, and broken only when that is asked for."""

import json

import pytest

from seating import judge
from seating.planfile import read_plan
from tests.cli.command import guest_list, seating

FEW = ("--tables", "2x2", "--courses", "2", "--iterations", "2000", "--seed", "1", "--to", "csv")
CLASH = ("Ana,Bo,1", "Bo,,1", "Cy,,", "Dee,,")


def clash(folder):
    return guest_list(folder, *CLASH, header="name,avoid,table")


def test_the_smallest_contradiction_is_named_with_its_lines(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    clash(tmp_path)
    result = seating("plan", "guests.csv", *FEW, "--quiet")
    assert result.exit_code == 1
    told = [
        "seating: error: These 3 rules cannot be kept together:",
        "  1. Ana sits at table 1 (guests.csv, line 2, column table)",
        "  2. Bo sits at table 1 (guests.csv, line 3, column table)",
        "  3. Ana and Bo sit at different tables (guests.csv, line 2, column avoid)",
        "Any one of them dropped, the others of these can be kept.",
    ]
    lines = result.stderr.splitlines()
    assert lines[:5] == told
    assert lines[-1].startswith("--best-effort ")
    assert any(line.startswith("  Without 3: Ana and Bo share table") for line in lines)
    assert max(map(len, lines)) <= 80
    assert not (tmp_path / "guests-plan").exists()


def test_a_rule_of_the_dinner_file_is_named_with_its_line(tmp_path):
    guest_list(tmp_path, "Ana,Bo", "Bo,", "Cy,", "Dee,", header="name,with")
    file = tmp_path / "dinner.toml"
    file.write_text('guests = "guests.csv"\n\n[[rules]]\napart = ["Ana", "Bo"]\n')
    result = seating("plan", file, *FEW)
    assert result.exit_code == 1
    assert "These 2 rules" in result.stderr
    joined = " ".join(result.stderr.split())
    assert "dinner.toml, line 4, key apart)" in joined
    assert "guests.csv, line 2, column with)" in joined


def test_a_contradiction_as_json(tmp_path):
    result = seating("plan", clash(tmp_path), *FEW, "--json", "--quiet")
    assert result.exit_code == 1
    assert result.stderr == ""
    document = json.loads(result.stdout)
    assert document["possible"] is False
    rules = document["contradiction"]["rules"]
    assert [rule["rule"] for rule in rules] == [
        "Ana sits at table 1", "Bo sits at table 1", "Ana and Bo sit at different tables",
    ]  # fmt: skip
    assert [rule["origin"]["line"] for rule in rules] == [2, 3, 2]
    assert "share table" in rules[2]["without"]
    assert document["contradiction"]["smallest"] is True


@pytest.mark.parametrize("solver", ["auto", "anneal"])
def test_best_effort_breaks_as_few_as_can_be(tmp_path, solver):
    result = seating("plan", clash(tmp_path), *FEW, "--best-effort", "--solver", solver)
    assert result.exit_code == 1
    assert "no plan breaks fewer of them" in result.stderr
    plan, _ = read_plan(tmp_path / "guests-plan")
    assert judge(plan).score.broken == 2
    assert result.stdout.count("at Main\n") == 1


def test_best_effort_changes_nothing_where_rules_can_be_kept(tmp_path):
    path = guest_list(tmp_path, "Ana,Bo", "Bo,", "Cy,", "Dee,", header="name,avoid")
    assert seating("plan", path, *FEW, "-o", tmp_path / "a").exit_code == 0
    result = seating("plan", path, *FEW, "-o", tmp_path / "b", "--best-effort")
    assert result.exit_code == 0
    assert "contradict" not in result.stderr
    assert (tmp_path / "a" / "seats.csv").read_bytes() == (
        tmp_path / "b" / "seats.csv"
    ).read_bytes()
