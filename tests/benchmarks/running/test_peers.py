"""Other tools: left out with a reason, or judged like any other."""

import subprocess

import pytest

from benchmarks.instances.named_instances import instance_named
from benchmarks.running import peers

STRANGERS = "golfer/8x4x9"


@pytest.fixture
def installed(monkeypatch, tmp_path):
    """Stand in for the environment of a peer, whose answer is what `run` makes of it."""
    python = tmp_path / "build" / "peers" / "golfy" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(peers, "ROOT", tmp_path)
    return lambda run: monkeypatch.setattr(subprocess, "run", run)


def test_each_peer_has_its_script(root):
    scripts = (root / "benchmarks" / "running").glob("peer_*.py")
    assert {path.stem for path in scripts} == {f"peer_{name}" for name in peers.PEERS}


def test_a_peer_that_is_not_there_says_how_to_install_it(monkeypatch, tmp_path):
    monkeypatch.setattr(peers, "ROOT", tmp_path)
    with pytest.raises(peers.Skipped, match="golfy is not installed: python -m venv build/peers"):
        peers.peer_row(instance_named(STRANGERS), 1, "golfy")


def test_a_peer_is_judged_like_any_other(monkeypatch):
    case = instance_named(STRANGERS).make()
    tables = [list(range(first, first + 4)) for first in range(0, 32, 4)]
    told = {"tables": [tables] * case.courses, "seconds": 0.1, "version": "9", "memory_mib": 5}
    monkeypatch.setattr(peers, "_ask", lambda *_: told)
    row = peers.peer_row(instance_named(STRANGERS), 1, "golfy")
    assert (row["score"], row["bound"], row["repeats"]) == (48.0, 432.0, 8 * 48)
    told["tables"] = [tables[:-1]] * case.courses
    with pytest.raises(peers.Skipped, match="made no plan: there are more tables"):
        peers.peer_row(instance_named(STRANGERS), 1, "golfy")
    told["tables"] = [[list(range(5)), *tables[1:]]] * case.courses
    with pytest.raises(peers.Skipped, match="made no plan: a table has more guests than seats"):
        peers.peer_row(instance_named(STRANGERS), 1, "golfy")


@pytest.mark.parametrize("name", ["office/invs13x3", "gathering/strangers-near"])
def test_what_a_peer_cannot_state_is_left_out(name):
    with pytest.raises(peers.Skipped, match="strangers at full tables"):
        peers.peer_row(instance_named(name), 1, "golfy")


def test_a_peer_that_takes_too_long_or_fails_is_left_out(installed):
    def late(command, **_):
        raise subprocess.TimeoutExpired(command, 1)

    def fails(command, **_):
        raise subprocess.CalledProcessError(1, command, stderr="Traceback\nValueError: no\n")

    installed(late)
    with pytest.raises(peers.Skipped, match="golfy found nothing in 120 s"):
        peers.peer_row(instance_named(STRANGERS), 1, "golfy")
    installed(fails)
    with pytest.raises(peers.Skipped, match="golfy failed: ValueError: no"):
        peers.peer_row(instance_named(STRANGERS), 1, "golfy")
