"""Environments of other tools, where pip is a stand-in."""

import subprocess
import sys
import venv
from pathlib import Path
from types import SimpleNamespace

import pytest

from benchmarks.peers.environments import make_environment, python_of
from benchmarks.peers.every_peer import PEERS
from benchmarks.running import folders


@pytest.fixture
def pip(monkeypatch, tmp_path):
    """Let an environment be a file, and pip end as it is told to."""
    asked: list[list[str]] = []
    ends = SimpleNamespace(returncode=0, stderr="", asked=asked)

    def create(folder, with_pip):
        assert with_pip
        (folder / "bin").mkdir(parents=True)
        (folder / "bin" / "python").touch()

    def run(words, **_):
        asked.append(words[1:])
        return ends

    monkeypatch.setattr(folders, "ROOT", tmp_path)
    monkeypatch.setattr(venv, "create", create)
    monkeypatch.setattr(subprocess, "run", run)
    return ends


def test_a_tool_is_installed_once_in_a_folder_of_its_own(pip, tmp_path):
    peer = PEERS["quench"]
    assert make_environment("quench", peer) == "installed quench>=0.1 in build/peers/quench"
    assert pip.asked == [["-m", "pip", "install", "--quiet", "quench>=0.1"]]
    assert python_of("quench", peer) == tmp_path / "build" / "peers" / "quench" / "bin" / "python"
    assert make_environment("quench", peer) == "is in build/peers/quench already"
    assert len(pip.asked) == 1


def test_what_cannot_be_installed_is_not_taken_to_be_there(pip):
    pip.returncode, pip.stderr = 1, "Looking\nERROR: no such thing\n"
    said = make_environment("golfy", PEERS["golfy"])
    assert said == "could not be installed: ERROR: no such thing"
    assert not python_of("golfy", PEERS["golfy"]).exists()


def test_what_needs_nothing_is_run_by_our_own_interpreter(pip):
    assert make_environment("greedy", PEERS["greedy"]) == "needs nothing"
    assert python_of("greedy", PEERS["greedy"]) == Path(sys.executable)
    assert pip.asked == []
