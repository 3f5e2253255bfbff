"""`seating season`, as a host calls it."""

import json

import pytest

from tests.cli.command import seating
from tests.listing import listing
from tests.seating.intake.season_file.writing import season

FEW = ("--iterations", "2000", "--to", "csv")


def test_a_season_from_its_first_evening_to_its_last(tmp_path):
    path = season(tmp_path)
    first = seating("season", path, *FEW)
    assert first.exit_code == 0
    assert "January   made" in first.stdout
    assert "season.json who-has-met.csv courses-together.csv" in " ".join(first.stdout.split())
    for made in ("February", "March"):
        told = json.loads(seating("season", path, "--next", "--json", *FEW).stdout)
        assert [one["name"] for one in told["evenings"] if one["state"] == "made"] == [made]
    last = seating("season", path, "--attended", "Ana Ruiz", "--quiet")
    assert (last.exit_code, last.stdout, last.stderr) == (0, "", "")


def test_a_report_of_it_is_made(tmp_path):
    path = season(tmp_path)
    seating("season", path, *FEW, "--quiet")
    result = seating("report", tmp_path / "season-season", "--json")
    assert json.loads(result.stdout)["evenings"] == ["January", "February", "March"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["nowhere.toml"], "no such file"),
        (["FILE", "--next"], "has not begun"),
        (["FILE", "--to", "chrats"], "did you mean 'charts'?"),
        (["FILE", "--iterations", "0"], "must be positive"),
        (["FILE", "-o", ""], "a folder needs a name"),
    ],
)
def test_errors_are_told_and_nothing_is_written(tmp_path, words, told):
    path = season(tmp_path)
    result = seating("season", *[path if word == "FILE" else word for word in words])
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert listing(tmp_path) == {"season.toml", "members.csv"}
