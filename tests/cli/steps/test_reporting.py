"""What a report tells and writes."""

from typing import Any

from seating_cli.steps.reporting import run
from tests.listing import listing
from tests.saved import saved_plan

OPTIONS: dict[str, Any] = {"to": None, "output": None, "history_by": None, "force": False}


def test_quietly_it_is_written_and_nothing_is_said(tmp_path, capsys):
    folder = saved_plan(tmp_path)
    assert run([folder], False, True, **OPTIONS) == 0
    assert capsys.readouterr() == ("", "")
    assert "report.pdf" in listing(folder)


def test_letters_that_no_font_has_are_told(tmp_path, capsys):
    run([saved_plan(tmp_path)], False, False, **OPTIONS)
    told = capsys.readouterr()
    assert told.out.rstrip().endswith("report.pdf")
    assert "12 guests" in told.out
