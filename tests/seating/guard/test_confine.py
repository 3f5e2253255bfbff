"""Limits are set for the process that asks, and never beyond those it has."""

import subprocess
import sys

import pytest

from seating.guard import confine

pytest.importorskip("resource")
MEGABYTE = 2**20
TELL = "import resource as r; print(*(r.getrlimit(getattr(r, 'RLIMIT_' + name))[0] for name in "
NAMES = "('CORE', 'DATA', 'AS', 'CPU')))"


def run(*arguments: object, before: str = "") -> list[int]:
    """Run some code through the script in a process of its own; return the numbers it prints."""
    words = [confine.__file__, *map(str, arguments)]
    script = f"{before}import runpy, sys; sys.argv = {words!r}; "
    script += f"runpy.run_path({confine.__file__!r}, run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True
    )
    return [int(word) for word in done.stdout.split()]


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "script.py"
    path.write_text(TELL + NAMES, encoding="utf-8")
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_memory_seconds_and_pictures_of_memory_are_limited(script):
    limits = run(600 * MEGABYTE, 7, "/nowhere", script)
    assert limits == [0, 600 * MEGABYTE, 2400 * MEGABYTE, 7]


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_a_limit_is_never_raised(script):
    before = "import resource as r; r.setrlimit(r.RLIMIT_CPU, (5, 5)); "
    assert run(600 * MEGABYTE, 7, "/nowhere", script, before=before)[3] == 5


def test_the_script_has_the_folder_of_its_library_and_its_own_arguments(tmp_path):
    (tmp_path / "some_library.py").write_text("NUMBER = 41\n", encoding="utf-8")
    path = tmp_path / "script.py"
    path.write_text("import sys, some_library as s; print(s.NUMBER, *sys.argv[1:])", "utf-8")
    assert run(2**32, 9, tmp_path, path, 3, 4) == [41, 3, 4]


def test_without_limits_of_the_system_nothing_is_limited(monkeypatch):
    monkeypatch.setattr(confine, "TIME_IS_UP", ())
    monkeypatch.setattr(confine, "_limit", lambda *_: pytest.fail("a limit was set"))
    confine.confine(1, 1)
