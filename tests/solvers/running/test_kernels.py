"""Machine code is kept for the next run, as long as it is of these very sources."""

import os
import pickle
import runpy
from hashlib import sha256
from pathlib import Path

import numba
import numpy as np
import pytest
from numba.core import caching

from seating_solvers.annealing.kernels.entry_points import perform
from seating_solvers.running import kernels

SOURCE = """
from seating_solvers.running.kernels import entry

@entry
def twice(number):
    return 2 * number
"""


class Run:
    """A program that holds a kernel in a file of its own."""

    def __init__(self, path, monkeypatch):
        path.write_text(SOURCE, encoding="utf-8")
        self.path, self.monkeypatch = path, monkeypatch

    def begin(self, stamp):
        """The kernel as a new run finds it, where all sources have that stamp."""
        self.monkeypatch.setattr(kernels, "sources_stamp", lambda: stamp)
        return runpy.run_path(str(self.path))["twice"]


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setattr("numba.config.CACHE_DIR", "")
    return Run(tmp_path / "made_up_kernel.py", monkeypatch)


def by_time(self):
    """How older numbas tell whether a file has changed."""
    found = Path(self._py_file).stat()
    return found.st_mtime, found.st_size


def by_content(self):
    """How numba does from 0.68 on."""
    return sha256(Path(self._py_file).read_bytes()).digest()


@pytest.mark.parametrize("stamp", [by_time, by_content])
def test_code_is_kept_for_the_same_sources_only(run, monkeypatch, stamp):
    monkeypatch.setattr(caching.InTreeCacheLocator, "get_source_stamp", stamp)
    first = run.begin("these sources")
    assert not kernels.is_kept(first)
    assert first(21) == 42
    assert kernels.is_kept(first)
    assert not kernels.is_kept(run.begin("other sources"))
    os.utime(run.path, (1, 1))  # as after unpacking the same sources again
    again = run.begin("these sources")
    assert kernels.is_kept(again)
    assert again(21) == 42
    assert sum(again.stats.cache_hits.values()) == 1


def test_what_was_kept_for_classes_that_are_gone_is_compiled_anew(run):
    first = run.begin("these sources")
    assert first(21) == 42
    index = Path(kernels._kept(first)._index_path)
    index.write_bytes(pickle.dumps(numba.__version__) + b"cseating_solvers\nRenamedSince\n.")
    again = run.begin("these sources")
    assert not kernels.is_kept(again)
    assert again(21) == 42
    assert kernels.is_kept(again)


def test_a_kernel_is_compiled_each_time_where_nothing_can_be_kept(monkeypatch):
    def without_a_place(**options):
        if options["cache"]:
            raise RuntimeError("no locator available")
        return numba.njit(**options)

    monkeypatch.setattr(kernels, "njit", without_a_place)
    thrice = kernels.entry(lambda number: 3 * number)
    assert not kernels.is_kept(thrice)
    assert thrice(np.int64(4)) == 12


def test_the_kernels_have_the_stamp_of_all_sources():
    assert kernels._kept(perform)._source_stamp == kernels.sources_stamp()
    assert kernels.is_kept(perform) or not perform.signatures


def test_the_stamp_covers_every_source(monkeypatch, tmp_path):
    folder = tmp_path / "package"
    (folder / "deeper").mkdir(parents=True)
    monkeypatch.setattr(kernels, "__file__", str(folder / "kernels.py"))
    stamps = set()
    for name in ("kernels.py", "deeper/other.py"):
        for text in ("a = 1\n", "a = 2\n"):
            (folder / name).write_text(text, encoding="utf-8")
            stamps.add(kernels.sources_stamp.__wrapped__())
    assert len(stamps) == 4


def test_kernels_count_no_references_and_hold_no_lock():
    assert perform.targetoptions["_nrt"] is False
    assert perform.targetoptions["nogil"] is True
