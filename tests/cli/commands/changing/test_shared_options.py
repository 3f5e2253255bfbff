"""The verbs that change a plan, as a host types them, one after the other."""

import json
import re

import pytest

from seating.planfile import read_plan_file
from tests.cli.command import same_as_golden, seating
from tests.saved import saved_plan

EDITS = [
    ["swap", "bo", "Maud Mulberry", "--course", "main"],
    ["swap", "2", "3"],
    ["move", "10", "2:1", "--dry-run"],
    ["lock", "--guest", "Bo Lindenwhistle", "--table", "2", "--course", "Starter"],
    ["lock"],
    ["check"],
    ["undo"],
    ["redo"],
    ["undo", "--steps", "3"],
    ["log"],
]


@pytest.fixture
def gala(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    saved_plan(tmp_path / "gala")


@pytest.mark.usefixtures("gala")
def test_an_evening_of_changes_as_it_looks():
    told = []
    for verb, *words in EDITS:
        by = ["--by", "Ana"] if verb in ("swap", "move", "lock") else []
        result = seating(verb, "gala", *words, *by)
        told.append(f"$ seating {' '.join([verb, 'gala', *words])}\n{result.output}")
    text = "\n".join(told)
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "YYYY-MM-DD HH:MM", text)
    same_as_golden("changes", re.sub(r"(undone\s+)\d\d:\d\d", r"\1HH:MM", text))


@pytest.mark.usefixtures("gala")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["swap", "gala", "Bo Lindenwistle", "3"], "did you mean 'Bo Lindenwhistle'?"),
        (["swap", "gala", "Ada Teaspoon", "3"], "2 guests are called so"),
        (["swap", "gala", "2", "10", "--course", "2"], "has no seat at Main"),
        (["swap", "gala", "2"], "missing argument 'GUEST'"),
        (["move", "gala", "2", "2:1"], "seating swap gala 2"),
        (["move", "gala", "2", "2"], "table 2 has no empty seat at Starter"),
        (["swap", "nowhere", "2", "3"], "nowhere"),
        (["undo", "gala"], "as it was made"),
        (["redo", "gala"], "nothing to redo"),
        (["undo", "gala", "--steps", "0"], "less than 1"),
        (["compare", "gala", "nowhere"], "nowhere"),
        (["log", "nowhere"], "nowhere"),
    ],
)
def test_what_cannot_be_done_is_an_error_and_nothing_is_written(words, told):
    before = read_plan_file("gala").source
    result = seating(*words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert result.stdout == ""
    assert read_plan_file("gala").source == before


@pytest.mark.usefixtures("gala")
@pytest.mark.parametrize(
    "words",
    [
        ["swap", "gala", "2", "3", "--json"],
        ["swap", "gala", "2", "3", "--dry-run", "--json"],
        ["lock", "gala", "--guest", "2", "--json"],
        ["lock", "gala", "--json"],
        ["log", "gala", "--json"],
        ["compare", "gala", "gala", "--json"],
        ["check", "gala", "--json"],
    ],
)
def test_results_are_one_document_where_that_is_asked(words):
    result = seating(*words)
    document = json.loads(result.stdout)
    if "written" in document:
        assert document["written"] == bool(document.get("files"))
    if words[0] in ("lock", "check", "compare"):
        assert "locked_seats" in document
    if words[0] in ("swap", "compare"):
        assert {"introductions", "breaks", "cards", "moved"} <= document.keys()


@pytest.mark.usefixtures("gala")
def test_quiet_says_nothing():
    result = seating("swap", "gala", "2", "3", "--quiet")
    assert (result.exit_code, result.output) == (0, "")
    assert len(read_plan_file("gala").log) == 1


@pytest.mark.usefixtures("gala")
def test_locks_and_the_log_go_along_when_the_plan_is_exported():
    seating("lock", "gala", "--guest", "2")
    seating("export", "gala", "--to", "json", "-o", "other")
    assert read_plan_file("other").source == read_plan_file("gala").source
