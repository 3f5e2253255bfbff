"""One process at a time has the folder, and a killed one lets it go."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from seating import InputError
from seating.outputs.writing import folder_lock
from seating.outputs.writing.folder_lock import LOCK, MARK, FolderLock

HOLD = """
import sys
from pathlib import Path
from seating.outputs.writing import folder_lock
from seating.outputs.writing.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]), Path("gala"))
(lock.folder / "new").write_bytes(b"guests")
print("held", flush=True)
sys.stdin.read()
"""


def test_it_is_made_and_goes_with_all_that_is_in_it(tmp_path):
    lock = FolderLock(tmp_path / "stage", tmp_path)
    assert lock.held()
    (lock.folder / "new").mkdir()
    (lock.folder / "new" / "seats.csv").write_bytes(b"")
    lock.release()
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such locks")
def test_what_a_killed_process_had_is_had_by_the_next(tmp_path):
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", HOLD, str(tmp_path / "stage")]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "held\n"
        with pytest.raises(InputError, match="another seating is writing there: 'gala'"):
            FolderLock(tmp_path / "stage", Path("gala"))
        run.kill()
    lock = FolderLock(tmp_path / "stage", tmp_path)
    assert (lock.folder / "new").read_bytes() == b"guests"
    lock.clear()
    assert [path.name for path in lock.folder.iterdir()] == [LOCK]
    lock.release()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("there", [{"mine": b""}, {LOCK: b"mine"}, {LOCK: MARK + b"."}])
def test_a_folder_of_somebody_else_is_left_alone(tmp_path, there):
    for name, content in there.items():
        (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match="not from it"):
        FolderLock(tmp_path, tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == there


def test_a_file_or_a_link_in_its_place_is_left_alone(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path)
    for name in ("file", "link"):
        with pytest.raises(InputError, match="not from it"):
            FolderLock(tmp_path / name, tmp_path)


@pytest.mark.parametrize("begun", [b"", MARK[:5]])
def test_one_that_was_hardly_begun_is_taken_over(tmp_path, begun):
    stage = tmp_path / "stage"
    stage.mkdir()
    (stage / LOCK).write_bytes(begun)
    FolderLock(stage, tmp_path).release()
    assert not stage.exists()


def test_it_can_be_left_for_the_next(tmp_path):
    lock = FolderLock(tmp_path / "stage", tmp_path)
    (lock.folder / "journal").write_bytes(b"")
    lock.release(keep=True)
    assert (tmp_path / "stage" / "journal").exists()
    FolderLock(tmp_path / "stage", tmp_path).release()


def test_one_whose_folder_was_taken_away_is_not_held(tmp_path):
    lock = FolderLock(tmp_path / "stage", tmp_path)
    (lock.folder / LOCK).unlink()
    assert not lock.held()
    again = FolderLock(tmp_path / "stage", tmp_path)
    lock.release()
    assert again.held()
    again.release()


def test_one_that_goes_away_while_it_is_taken_is_made_again(tmp_path, monkeypatch):
    taken: list[int] = []

    def locked(descriptor: int) -> bool:
        taken.append(descriptor)
        if len(taken) == 1:  # another process lets it go in this very moment
            (tmp_path / "stage" / LOCK).unlink()
            (tmp_path / "stage").rmdir()
        return True

    monkeypatch.setattr(folder_lock, "_locked", locked)
    lock = FolderLock(tmp_path / "stage", tmp_path)
    assert len(taken) == 2
    assert lock.held()
    lock.release()


def test_no_file_stays_open(tmp_path):
    first = os.dup(0)
    os.close(first)
    for _ in range(3):
        lock = FolderLock(tmp_path / "stage", tmp_path)
        with pytest.raises(InputError):
            FolderLock(tmp_path / "stage", tmp_path)
        lock.release()
    last = os.dup(0)
    os.close(last)
    assert first == last


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a place where nothing can be made")
def test_where_nothing_can_be_made_nobody_else_is_blamed(tmp_path):
    with pytest.raises(OSError, match=r"No such file|Permission|Read-only"):
        FolderLock(Path("/proc/stage"), tmp_path)


def test_where_there_is_no_room_for_its_mark_nothing_stays(tmp_path, monkeypatch):
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("seating.outputs.writing.folder_lock.os.write", full)
    with pytest.raises(OSError, match="No space"):
        FolderLock(tmp_path / "stage", tmp_path)
    assert not list(tmp_path.iterdir())
