"""The steps of `seating courses`."""

import os
import signal
import sys
import time

import pytest

from tests.cli.command import guest_list, people, process, seating


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
def test_an_interrupt_keeps_what_was_found(tmp_path):
    path = guest_list(tmp_path, *people(60))
    running = process("courses", path, "--time", "60", "--most", 40, env=dict(os.environ))
    time.sleep(6)
    running.send_signal(signal.SIGINT)
    out, error = running.communicate(timeout=60)
    assert running.returncode == 130, error
    if "Courses" in out:
        assert "You stopped it" in " ".join(out.split())
