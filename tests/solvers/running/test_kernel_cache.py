"""Machine code is kept for the next run, as long as it is of these very sources."""

import os
import pickle
import runpy
import shutil
from pathlib import Path

import numba
import numpy as np
import pytest

from seating_solvers.running import kernel_cache
from seating_solvers.running.kernels import is_kept

SOURCE = """
from seating_solvers.running.kernels import entry

@entry
def twice(number):
    return 2 * number
"""


class Run:
    """A program that holds a kernel in a file of its own, and keeps it in a folder of its own."""

    def __init__(self, path, monkeypatch):
        path.mkdir()
        self.path, self.kept, self.monkeypatch = (
            path / "kernel.py",
            path.parent / "kept",
            monkeypatch,
        )
        self.path.write_text(SOURCE, encoding="utf-8")
        monkeypatch.setattr(kernel_cache, "choose_folder", lambda: self.kept)

    def begin(self, stamp="these sources"):
        """The kernel as a new run finds it, where all sources have that stamp."""
        self.monkeypatch.setattr(kernel_cache, "sources_stamp", lambda: stamp)
        return runpy.run_path(str(self.path))["twice"]


@pytest.fixture
def run(tmp_path, monkeypatch):
    return Run(tmp_path / "program", monkeypatch)


def test_code_is_kept_for_the_same_sources_only(run):
    first = run.begin()
    assert not is_kept(first)
    assert first(21) == 42
    assert is_kept(first)
    assert not is_kept(run.begin("other sources"))
    os.utime(run.path, (1, 1))  # as after unpacking the same sources again
    again = run.begin()
    assert is_kept(again)
    assert again(21) == 42
    assert sum(again.stats.cache_hits.values()) == 1


def test_code_is_kept_where_the_program_is_installed_elsewhere(run, tmp_path):
    run.begin()(21)
    moved = tmp_path / "elsewhere" / "program"
    moved.parent.mkdir()
    shutil.move(run.path.parent, moved)
    run.path = moved / "kernel.py"
    again = run.begin()
    assert is_kept(again)
    assert again(21) == 42
    assert sum(again.stats.cache_hits.values()) == 1


def test_whether_code_is_kept_is_asked_for_each_kind_of_argument(run):
    twice = run.begin()
    twice(21)
    assert is_kept(twice, numba.int64)
    assert not is_kept(twice, numba.float64)
    twice(1.5)
    assert is_kept(twice, numba.int64)
    assert is_kept(twice, numba.float64)


def test_two_that_compile_at_once_write_two_files(run):
    one, other = run.begin(), run.begin()
    load = other._cache._cache_file._load_index
    before = load()
    other._cache._cache_file._load_index = lambda: before  # read before the first has written
    one(21)
    other(1.5)
    names = {path.name for path in run.kept.rglob("*.nbc")}
    assert len(names) == 2
    assert run.begin()(1.5) == 3.0
    assert run.begin()(21) == 42


def test_what_was_kept_for_classes_that_are_gone_is_compiled_anew(run):
    first = run.begin()
    assert first(21) == 42
    index = Path(first._cache._cache_file._index_path)
    index.write_bytes(pickle.dumps(numba.__version__) + b"cseating_solvers\nRenamedSince\n.")
    again = run.begin()
    assert not is_kept(again)
    assert again(21) == 42
    assert is_kept(again)


def test_sources_long_gone_leave_nothing_behind(run, monkeypatch):
    monkeypatch.setattr(kernel_cache, "MOST_VERSIONS", 2)
    other = run.kept / "of somebody else"
    other.mkdir(parents=True)
    for number in range(4):
        run.begin(f"sources {number}")(np.int64(21))
        for folder in run.kept.glob("*-numba*"):
            os.utime(folder, (number, number))
    assert len(list(run.kept.glob("*-numba*"))) <= 3
    assert other.is_dir()


def test_the_stamp_covers_every_source(monkeypatch, tmp_path):
    folder = tmp_path / "package"
    (folder / "deeper").mkdir(parents=True)
    monkeypatch.setattr(kernel_cache, "__file__", str(folder / "deeper" / "kernel_cache.py"))
    stamps = set()
    for name in ("kernels.py", "deeper/other.py"):
        for text in ("a = 1\n", "a = 2\n"):
            (folder / name).write_text(text, encoding="utf-8")
            stamps.add(kernel_cache.sources_stamp.__wrapped__())
    assert len(stamps) == 4
