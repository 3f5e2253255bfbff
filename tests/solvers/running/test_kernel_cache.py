"""Machine code is kept for the next run, as long as it is of these very sources."""

import errno
import os
import runpy
import shutil
from contextlib import contextmanager
from hashlib import sha256

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
    run.path.write_text(SOURCE + "# with a kernel of its own", encoding="utf-8")
    assert not is_kept(run.begin())
    run.path.write_text(SOURCE, encoding="utf-8")
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


def test_of_two_that_compile_at_once_neither_loses_what_the_other_kept(run):
    one, other = run.begin(), run.begin()
    write, kinds = one._cache._cache_file._open_for_write, iter([1.5, np.float32(1.5), np.int8(1)])

    def after_the_other(path):
        other(next(kinds))
        return write(path)

    one._cache._cache_file._open_for_write = after_the_other
    one(21)
    again = run.begin()
    compiled = [*one.signatures, *other.signatures]
    assert len(compiled) > 1
    assert all(is_kept(again, *kind) for kind in compiled)
    assert (again(1.5), again(21)) == (3.0, 42)
    assert sum(again.stats.cache_hits.values()) == 2


def kept_file(run):
    (path,) = run.kept.rglob("*.nbc")
    return path


@pytest.mark.parametrize("whole", [0, 40, -1])
@pytest.mark.parametrize("left", ["nothing", "zeros"])
def test_code_that_is_damaged_is_compiled_anew(run, whole, left):
    run.begin()(21)
    path = kept_file(run)
    code = path.read_bytes()
    path.write_bytes(code[:whole] + (bytes(len(code[whole:])) if left == "zeros" else b""))
    for hits in (0, 1):
        again = run.begin()
        assert again(21) == 42
        assert sum(again.stats.cache_hits.values()) == hits


def test_where_the_disk_is_full_nothing_is_kept_and_all_goes_on(run):
    @contextmanager
    def full(path):
        raise OSError(errno.ENOSPC, "No space left on device", path)
        yield

    first = run.begin()
    first._cache._cache_file._open_for_write = full
    assert first(21) == 42
    assert not is_kept(run.begin())


def test_what_was_kept_of_classes_that_are_gone_is_compiled_anew(run):
    run.begin()(21)
    gone = b"cseating_solvers\nRenamedSince\n."
    kept_file(run).write_bytes(sha256(gone).digest() + gone)
    again = run.begin()
    assert again(21) == 42
    assert not again.stats.cache_hits


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
