"""Tables that measures leave for the page."""

import json

import pytest

from benchmarks.report.measure_tables import keep_table, measure_tables


def test_a_table_that_is_kept_is_told(results):
    keep_table("shell", "From the shell", "On a machine.", [["what", "seconds"], ["help", "0.1"]])
    assert json.loads((results / "shell.json").read_text(encoding="utf-8"))["head"]
    assert measure_tables() == [
        "## From the shell",
        "",
        "On a machine.",
        "",
        "| what | seconds |",
        "| --- | --- |",
        "| help | 0.1 |",
        "",
    ]


@pytest.mark.usefixtures("results")
def test_the_newest_is_kept_and_each_has_its_place():
    keep_table("starts", "Starts", "Old.", [["a"]])
    keep_table("starts", "Starts", "New.", [["a"]])
    keep_table("executors", "Executors", "One.", [["a"]])
    lines = measure_tables()
    assert [line for line in lines if line.startswith("##")] == ["## Executors", "## Starts"]
    assert "New." in lines
    assert "Old." not in lines


def test_a_table_that_the_page_would_not_show_is_refused(results):
    with pytest.raises(ValueError, match="shells is none of shell, "):
        keep_table("shells", "", "", [["a"]])
    assert not list(results.iterdir())
