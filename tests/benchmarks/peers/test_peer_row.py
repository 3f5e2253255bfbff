"""Other tools: left out with a reason, or judged like any other."""

import dataclasses
import json
import subprocess

import numpy as np
import pytest

from benchmarks.cases.case import Case
from benchmarks.cases.case_rule import CaseRule
from benchmarks.instances.instance import Instance, always
from benchmarks.instances.named_instances import instance_named
from benchmarks.peers import peer_row as module
from benchmarks.peers.every_peer import PEERS
from benchmarks.peers.peer_row import most_pairs, peer_row
from benchmarks.running import folders
from benchmarks.running.skipped import Skipped

STRANGERS = "golfer/8x4x9"


@pytest.fixture
def installed(monkeypatch, tmp_path):
    """Stand in for the environment of a peer, whose answer is what `run` makes of it."""
    python = tmp_path / "build" / "peers" / "golfy" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(folders, "ROOT", tmp_path)
    return lambda run: monkeypatch.setattr(subprocess, "run", run)


def test_each_peer_has_its_script(root):
    scripts = (root / "benchmarks" / "peers" / "tools").glob("peer_*.py")
    assert {path.stem for path in scripts} == {peer.module for peer in PEERS.values()}


def test_a_peer_that_is_not_there_says_how_to_install_it(monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "ROOT", tmp_path)
    with pytest.raises(Skipped, match="golfy is not installed: python -m benchmarks peers golfy"):
        peer_row(instance_named(STRANGERS), 1, "golfy")


def test_a_peer_is_judged_like_any_other(monkeypatch):
    case = instance_named(STRANGERS).make()
    tables = [list(range(first, first + 4)) for first in range(0, 32, 4)]
    told = {"tables": [tables] * case.courses, "seconds": 0.1, "version": "9", "memory_mib": 5}
    monkeypatch.setattr(module, "_ask", lambda *_: told)
    row = peer_row(instance_named(STRANGERS), 1, "golfy")
    assert (row["score"], row["bound"], row["repeats"]) == (48.0, 432.0, 8 * 48)
    told["tables"] = [tables[:-1]] * case.courses
    with pytest.raises(Skipped, match="made no plan: there are more tables"):
        peer_row(instance_named(STRANGERS), 1, "golfy")
    told["tables"] = [[list(range(5)), *tables[1:]]] * case.courses
    with pytest.raises(Skipped, match="made no plan: a table has more guests than asked for"):
        peer_row(instance_named(STRANGERS), 1, "golfy")


def test_broken_rules_are_counted(monkeypatch):
    rules = (CaseRule("together", (0, 1)), CaseRule("apart", (0, 2)))
    instance = Instance("x/y", always(Case(4, (2, 2), 2, rules=rules)), share=0.5)
    told = {"tables": [[[0, 1], [2, 3]], [[0, 2], [1, 3]]], "seconds": 0.1, "version": ""}
    monkeypatch.setattr(module, "_ask", lambda *_: {**told, "memory_mib": 5})
    row = peer_row(instance, 1, "greedy")
    assert (row["broken"], row["new_pairs"], row["goal"]) == (2, 4, 2)
    assert row["solver"] == "greedy"


@pytest.mark.parametrize(
    ("name", "lacks"),
    [("office/invs13x3", "acquaintances"), ("gathering/strangers-near", "talk nearby")],
)
def test_what_a_peer_cannot_state_is_left_out(name, lacks):
    with pytest.raises(Skipped, match=f"golfy cannot state {lacks}"):
        peer_row(instance_named(name), 1, "golfy")


def test_what_is_too_large_is_left_out():
    with pytest.raises(Skipped, match="quench is not tried with more than 400 guests"):
        peer_row(instance_named("golfer/100x10x4"), 1, "quench")


def test_a_peer_that_takes_too_long_or_fails_is_left_out(installed):
    def late(command, **_):
        raise subprocess.TimeoutExpired(command, 1)

    def fails(command, **_):
        raise subprocess.CalledProcessError(1, command, stderr="Traceback\nValueError: no\n")

    instance = dataclasses.replace(instance_named(STRANGERS), seconds=3.0)
    installed(late)
    with pytest.raises(Skipped, match="golfy found nothing in 63 s"):
        peer_row(instance, 1, "golfy")
    installed(fails)
    with pytest.raises(Skipped, match="golfy failed: ValueError: no"):
        peer_row(instance, 1, "golfy")


def test_it_is_asked_in_the_environment_of_its_own_with_the_seconds_of_the_instance(installed):
    told = []
    tables = [list(range(first, first + 4)) for first in range(0, 32, 4)]

    def run(command, **settings):
        told.append((command, json.loads(settings["input"])))
        said = {"tables": [tables] * 9, "seconds": 1, "version": "2", "memory_mib": 9}
        return subprocess.CompletedProcess(command, 0, stdout=f"chatter\n{json.dumps(said)}\n")

    installed(run)
    instance = dataclasses.replace(instance_named(STRANGERS), seconds=4.0)
    assert peer_row(instance, 7, "golfy")["solver"] == "golfy 2"
    ((command, question),) = told
    assert command[0].endswith("build/peers/golfy/bin/python")
    assert command[1:] == ["-m", "benchmarks.peers.tools.peer_golfy"]
    assert (question["seconds"], question["seed"], question["guests"]) == (4.0, 7, 32)


def test_the_bound_is_of_strangers():
    knows = np.array([[0, 1], [1, 0], [2, 3]])
    assert most_pairs(Case(4, (2, 2), 3, knows)) == 4.0
    assert most_pairs(Case(4, (2, 2), 1, knows)) == 2.0


def test_more_guests_at_a_table_than_asked_for_are_no_plan(monkeypatch):
    instance = Instance("x/y", always(Case(6, (4, 4), 1)))
    told = {"tables": [[[0, 1, 2, 3], [4, 5]]], "seconds": 0.1, "version": "", "memory_mib": 5}
    monkeypatch.setattr(module, "_ask", lambda *_: told)
    with pytest.raises(Skipped, match="more guests than asked for"):
        peer_row(instance, 1, "greedy")
    told["tables"] = [[[0, 1, 2], [3, 4, 5]]]
    row = peer_row(instance, 1, "greedy")
    assert row["score"] == row["bound"] == 6.0
