"""The steps of `seating courses`."""

import os
import signal
import sys

import pytest

from seating_cli.steps.planning import TerminalListener
from seating_solvers.running.result import Progress
from tests.cli.command import guest_list, people, seating


def test_quiet_says_nothing(tmp_path):
    words = [guest_list(tmp_path, *people(9)), "--tables", "3x3", "--most", 2]
    result = seating("courses", *words, "--iterations", 2000, "--quiet")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_a_dinner_file_has_its_courses(tmp_path):
    guest_list(tmp_path, *people(9))
    file = tmp_path / "dinner.toml"
    file.write_text('guests = "guests.csv"\ntables = "3x3"\ncourses = ["Soup", "Fish", "Sweet"]\n')
    result = seating("courses", file, "--most", 2, "--iterations", 2000)
    assert result.exit_code == 0, result.stderr
    assert "1 to 2 courses" in result.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupt_keeps_what_was_found(tmp_path, monkeypatch):
    asked: list[Progress] = []

    def interrupt(_, found):
        if not asked:
            os.kill(os.getpid(), signal.SIGINT)
        asked.append(found)

    monkeypatch.setattr(TerminalListener, "progress", interrupt)
    path = guest_list(tmp_path, *people(60))
    result = seating("courses", path, "--time", "3600", "--most", 40)
    assert result.exit_code == 130, result.stderr
    assert asked
    assert "Courses" in result.stdout
    assert "You stopped it" in " ".join(result.stdout.split())
