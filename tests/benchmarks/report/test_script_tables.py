"""The measuring scripts on something small: what they measure, and that they notice failure."""

import csv
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks.measures import executors, shell
from benchmarks.running.solve_instance import dinner_of, named, peak_mib


def test_a_process_is_timed_and_its_memory_is_its_own():
    big = bytearray(50 * 2**20)
    took = shell.taken([sys.executable, "-S", "-c", "pass"])
    assert took.seconds > 0
    assert 0 < took.memory < 50 < peak_mib()
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


def test_executors_are_compared_with_the_first(monkeypatch):
    makes = {"1 thread": lambda: ThreadPoolExecutor(1), "2 threads": lambda: ThreadPoolExecutor(2)}
    monkeypatch.setattr(executors, "executors", lambda: makes)
    one, two = executors.rows({"office/invs13x3": 50_000}, 1)
    assert (one[1], one[3]) == ("1 thread", "1.00")
    assert (two[1], two[5]) == ("2 threads", "nothing")
    assert len(one) == len(executors.HEAD)


def test_an_executor_that_finds_another_plan_is_noticed(monkeypatch):
    speeds = iter([executors.Speed(1.0, 0.0, b"a"), executors.Speed(1.0, 0.0, b"b")])
    monkeypatch.setattr(executors, "measured", lambda *_: next(speeds))
    monkeypatch.setattr(executors, "executors", lambda: {"1 thread": None, "2 threads": None})
    with pytest.raises(SystemExit, match="2 threads found another plan"):
        list(executors.rows({"office/invs13x3": 1000}, 1))


def test_all_kinds_of_executors_are_there():
    assert {"1 thread", "2 threads", "2 processes (spawn)"} <= set(executors.executors())


def test_what_a_wave_sends_is_light():
    size, seconds = executors.sent_a_wave(dinner_of(named("office/invs13x3").make()))
    assert 1000 < size < 1_000_000
    assert seconds > 0
