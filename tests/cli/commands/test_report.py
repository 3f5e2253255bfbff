"""`seating report`, as a host calls it."""

import json

import pytest

from tests.cli.command import same_as_golden, seating
from tests.listing import listing
from tests.saved import saved_plan


def test_a_report_as_it_looks(tmp_path):
    folder = saved_plan(tmp_path / "plan")
    result = seating("report", folder, "-o", tmp_path / "new")
    assert (result.exit_code, "\x1b" in result.stdout) == (0, False)
    same_as_golden("report", result.stdout.replace(str(tmp_path), "").partition("Wrote")[0])
    assert listing(tmp_path / "new") == {"report.pdf"}
    assert listing(folder) == {"plan.json"}


def test_json_writes_nothing_unless_asked(tmp_path):
    folder = saved_plan(tmp_path)
    result = seating("report", folder, "--json")
    assert json.loads(result.stdout)["guests"] == 12
    assert listing(folder) == {"plan.json"}
    result = seating("report", folder, "--json", "--to", "json")
    assert json.loads(result.stdout) == json.loads((folder / "report.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "missing argument 'PLAN"),
        (["nowhere"], "nowhere"),
        (["PLAN", "--to", "docx"], "there are pdf, json"),
        (["PLAN", "PLAN"], "named twice"),
        (["PLAN", "--paper", "a99"], "a99"),
    ],
)
def test_errors_are_told_and_nothing_is_written(tmp_path, words, told):
    folder = saved_plan(tmp_path / "plan")
    result = seating("report", *[folder if word == "PLAN" else word for word in words])
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert "Traceback" not in result.stderr
    assert listing(folder) == {"plan.json"}
