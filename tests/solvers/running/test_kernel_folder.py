"""Compiled code is kept where nobody else can put any."""

import os
import sys
from pathlib import Path

import pytest

from seating_solvers.running import kernel_folder
from seating_solvers.running.kernel_folder import VARIABLE, choose_folder, is_private, users_folder

posix = pytest.mark.skipif(sys.platform == "win32", reason="owners and permissions are POSIX's")


@pytest.fixture(autouse=True)
def anew(monkeypatch):
    """Chosen as in a run of its own, with nothing named and sources that cannot be written."""
    monkeypatch.setattr("numba.config.CACHE_DIR", "")
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(kernel_folder, "SOURCES", Path("/nowhere"))
    choose_folder.cache_clear()
    yield
    choose_folder.cache_clear()


def test_the_usual_place_is_a_folder_of_the_user_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a b" / "ö"))
    folder = tmp_path / "a b" / "ö" / "seating"
    assert choose_folder() == folder
    assert sys.platform == "win32" or folder.stat().st_mode & 0o777 == 0o700


def test_the_environment_names_another(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "usual"))
    monkeypatch.setattr("numba.config.CACHE_DIR", str(tmp_path / "numba"))
    assert choose_folder() == tmp_path / "numba" / "seating"
    choose_folder.cache_clear()
    monkeypatch.setenv(VARIABLE, str(tmp_path / "kept"))
    assert choose_folder() == tmp_path / "kept"


def test_without_a_home_it_is_beside_the_sources(tmp_path, monkeypatch):
    (tmp_path / "no folder").write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "no folder"))
    assert choose_folder() is None
    choose_folder.cache_clear()
    monkeypatch.setattr(kernel_folder, "SOURCES", tmp_path)
    assert choose_folder() == tmp_path / "__pycache__"


def test_the_home_folder_is_where_it_always_is(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert users_folder() == tmp_path / ".cache" / "seating"


def test_without_a_home_nothing_is_kept(monkeypatch):
    def homeless() -> Path:
        raise RuntimeError("no home")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    assert users_folder() is None
    assert choose_folder() is None


@posix
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o722])
def test_a_folder_that_others_may_write_is_not_trusted(tmp_path, monkeypatch, mode):
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept").chmod(mode)
    assert not is_private(tmp_path / "kept")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "kept"))
    assert choose_folder() is None


@posix
def test_nor_is_one_of_somebody_else(tmp_path, monkeypatch):
    assert is_private(tmp_path / "kept")
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert not is_private(tmp_path / "kept")


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "kept").write_bytes(b"")
    assert not is_private(tmp_path / "kept")
