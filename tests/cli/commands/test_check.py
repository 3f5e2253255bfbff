"""`seating check` judges a plan anew."""

import json

import pytest

from seating.planfile import PlanReport, SavedScore, decode, encode, read_plan
from tests.cli.command import FEW, guest_list, people, same_as_golden, seating
from tests.root import ROOT
from tests.saved import saved_plan


def test_broken_rules_are_told_and_end_with_one(tmp_path):
    result = seating("check", saved_plan(tmp_path))
    assert result.exit_code == 1
    same_as_golden("check", result.stdout)


def test_a_good_plan_ends_with_nothing(tmp_path):
    assert seating("plan", guest_list(tmp_path, *people(9)), *FEW).exit_code == 0
    for path in ("guests-plan", "guests-plan/plan.json"):
        result = seating("check", tmp_path / path)
        assert (result.exit_code, result.stderr) == (0, "")


def test_a_plan_that_was_changed_by_hand_has_the_score_of_its_file(tmp_path):
    dinner = ROOT / "examples" / "supper-club" / "dinner.toml"
    folder = tmp_path / "gala"
    made = seating("plan", dinner, "-o", folder, "--to", "csv", "--iterations", 1)
    assert made.exit_code == 0
    for verb, *words in (("swap", "Ada", "Milo"), ("swap", "Pia", "Bo", "--course", 2), ("undo",)):
        assert seating(verb, folder, *words).exit_code == 0
        assert "counted anew" not in seating("check", folder).stderr


def test_it_says_what_plan_said(tmp_path):
    path = guest_list(tmp_path, *people(20))
    planned = json.loads(seating("plan", path, *FEW, "--json").stdout)
    checked = json.loads(seating("check", tmp_path / "guests-plan", "--json").stdout)
    del planned["files"], planned["notes"], checked["notes"]
    # seconds differ each time, so that plan.json holds none where no clock could end the search
    assert planned.pop("seconds") > 0
    assert checked.pop("seconds") is None
    assert (checked.pop("locked_seats"), checked.pop("locks")) == (0, [])
    assert checked == planned


def test_json_names_what_is_broken(tmp_path):
    document = json.loads(seating("check", saved_plan(tmp_path), "--json").stdout)
    broken = document["broken"]
    assert document["score"]["broken"] == sum(one["amount"] for one in broken) > 0
    assert {one["rule"] for one in broken} >= {"Ada Teaspoon (Company 0) and Bo Lindenwhistle sit "
                                               "at different tables"}  # fmt: skip
    assert broken[0]["course"] == "Starter"


def test_a_plan_that_was_changed_since_is_noticed(tmp_path):
    folder = saved_plan(tmp_path)
    plan, _ = read_plan(folder)
    report = PlanReport(score=SavedScore(0, 0, 10**9, 10**6))
    (folder / "plan.json").write_bytes(encode(plan, report))
    assert "counted anew" in seating("check", folder).stderr


@pytest.mark.parametrize("verb", ["check", "show"])
@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "no such file"),
        (b"name\nAna\n", "this is not JSON"),
        (b'{"format": "seating plan", "version": 9}', "another version"),
    ],
)
def test_what_is_no_plan_is_an_error(tmp_path, verb, content, told):
    path = tmp_path / "plan.json"
    if content is not None:
        path.write_bytes(content)
    result = seating(verb, path)
    assert result.exit_code == 2
    assert str(path) in result.stderr
    assert told in result.stderr


def test_a_folder_without_a_plan_is_an_error(tmp_path):
    result = seating("check", tmp_path)
    assert result.exit_code == 2
    assert "no plan in this folder" in result.stderr


def test_the_saved_plan_reads_back(tmp_path):
    data = (saved_plan(tmp_path) / "plan.json").read_bytes()
    assert encode(*decode(data)) == data
