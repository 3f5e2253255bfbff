"""A few instances run as anyone would run them."""

import pytest

from benchmarks import report, runner
from benchmarks.__main__ import main
from benchmarks.planning import named

QUICK = ("golfer/8x4x9", "office/invs13x3", "shapes/5x6x3", "perfect/7x4x9")


@pytest.mark.parametrize("name", QUICK)
def test_reaches_the_goal(name):
    row = runner.measured(named(name), seed=1, solver="auto")
    assert row["agrees"]
    assert row["score"] == row["bound"]
    assert row["goal"] in (None, row["score"])


def test_runs_once_and_reports(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(runner, "RESULTS", tmp_path)
    monkeypatch.setattr(report, "RESULTS", tmp_path)
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", QUICK[0]])
    main()
    main()
    assert len(runner.rows()) == 1
    text = report.report()
    assert "all agree" in text
    assert "1 of 1 meet their bound" in text
    assert QUICK[0] in capsys.readouterr().out


def test_names_what_is_not_there(monkeypatch):
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", "golver"])
    with pytest.raises(SystemExit, match="no such instance"):
        main()
