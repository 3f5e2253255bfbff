"""The command timed on something small, and that a failure is noticed."""

import csv
import sys

import pytest

from benchmarks.measures import shell
from benchmarks.running.peak_memory import peak_memory


def test_a_process_is_timed_and_its_memory_is_its_own():
    big = bytearray(50 * 2**20)
    took = shell.taken([sys.executable, "-S", "-c", "pass"])
    assert took.seconds > 0
    assert 0 < took.memory < 50 < peak_memory()
    assert len(big)


def test_a_process_that_fails_is_noticed():
    with pytest.raises(SystemExit, match="exit 3"):
        shell.taken([sys.executable, "-c", "import sys; sys.exit(3)"])


def test_each_line_has_its_ratio_to_those_of_the_same_run():
    asked = [
        shell.Line(shell.NOTHING, [sys.executable, "-c", "pass"], 1),
        shell.Line(shell.NUMPY, [sys.executable, "-c", "import numpy"], 1),
        shell.Line("seating --help", [*shell.COMMAND, "--help"], 2, 1.0, 50.0),
    ]
    nothing, numpy, command = shell.measured(asked)
    assert nothing[3] == numpy[4] == "1.0"
    assert len(command) == len(shell.HEAD)
    assert (command[2], command[-1]) == ("1; 50 MiB", "2")


def test_guests_of_the_list_know_five_others_each(tmp_path):
    with shell.knows_list(tmp_path, 2000).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["name"] for row in rows}) == 2000
    known = sum(len(row["knows"].split(";")) for row in rows if row["knows"])
    assert 2 * known / 2000 == pytest.approx(5, rel=0.02)


def test_lines_are_made_for_every_size(tmp_path, monkeypatch):
    monkeypatch.setattr(shell, "hall", lambda *words: shell.Line(f"{words[1]}", [], 1))
    said = [line.said for line in shell.lines(tmp_path, runs=3, million=True)]
    assert said[:3] == [shell.NOTHING, shell.NUMPY, "seating --help"]
    assert said[4:] == ["10000", "100000", "1000000"]
