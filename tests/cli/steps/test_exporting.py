"""Files of a plan, into a folder or to standard output."""

from pathlib import Path
from typing import Any

import pytest

from seating.outputs.data.seats_csv import seats_csv
from seating.planfile import read_plan
from seating_cli.steps.exporting import run
from tests.cli.command import seating
from tests.listing import listing
from tests.saved import saved_plan

OPTIONS: dict[str, Any] = {"for_": "guests", "template": None}


def test_what_was_written_is_named(tmp_path, capsys):
    assert run(saved_plan(tmp_path), ["csv"], None, False, **OPTIONS) == 0
    told = capsys.readouterr()
    assert told.out.startswith("Wrote ")
    assert "".join(told.out.split()).endswith(":itineraries.csvseats.csv")
    assert told.err == ""


def test_a_stream_gets_the_bytes_and_nothing_else(tmp_path, capfdbinary):
    folder = saved_plan(tmp_path)
    assert run(folder, ["seats"], Path("-"), False, **OPTIONS) == 0
    assert capfdbinary.readouterr() == (seats_csv(read_plan(folder)[0]), b"")
    assert [one.name for one in folder.iterdir()] == ["plan.json"]


@pytest.mark.parametrize("whose", ["guests", "host"])
def test_whose_page_it_is(tmp_path, whose):
    folder = saved_plan(tmp_path)
    run(folder, ["html"], None, False, **{**OPTIONS, "for_": whose})
    names = {"guests": "chart.html", "host": "host.html"}
    assert listing(folder) == {"plan.json", names[whose]}


def test_options_win_over_what_the_plan_keeps(tmp_path):
    folder = saved_plan(tmp_path)
    assert seating("export", folder, "--to", "html", "--lang", "sv").exit_code == 0
    assert 'lang="sv"' in (folder / "chart.html").read_text("utf-8")
