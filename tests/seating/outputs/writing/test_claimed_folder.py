"""A folder is looked at before the search, and is one run's alone until it is written."""

import os
import signal
import sys
import threading

import pytest

from seating import InputError
from seating.outputs.writing import claimed_folder
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.outputs.writing.commits import COMMITS
from seating.outputs.writing.folder_lock import FolderLock
from seating.outputs.writing.journal import Journal
from seating.outputs.writing.write_folder import write_folder
from tests.seating.outputs.writing.faults import Calls, Killed, faults, leftovers, tree

NEW = {"plan.json": b"new plan", "seats.csv": b"new seats"}


def test_claiming_leaves_no_trace(tmp_path):
    ClaimedFolder(tmp_path / "a" / "b", NEW).close()
    assert not list(tmp_path.iterdir())
    ClaimedFolder(tmp_path, NEW).close()
    assert not list(tmp_path.iterdir())


def test_folders_that_were_there_are_not_taken_away(tmp_path):
    (tmp_path / "a").mkdir()
    ClaimedFolder(tmp_path / "a" / "b", NEW).close()
    assert (tmp_path / "a").is_dir()


@pytest.mark.parametrize("there", [True, False])
def test_only_one_run_has_it(tmp_path, there):
    folder = tmp_path / "gala"
    if there:
        folder.mkdir()
    with ClaimedFolder(folder, NEW) as claimed:
        for force in (False, True):
            with pytest.raises(InputError, match="another seating is writing there"):
                ClaimedFolder(folder, NEW, force=force)
        ClaimedFolder(tmp_path / "other", NEW).close()
        claimed.write(NEW)
    assert tree(folder) == NEW
    assert not leftovers(tmp_path)


def test_a_link_to_a_folder_is_the_folder(tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there")
    busy = pytest.raises(InputError, match="another seating")
    with ClaimedFolder(tmp_path / "link", NEW), busy:
        ClaimedFolder(tmp_path / "there", NEW)
    assert write_folder(tmp_path / "link", NEW)[0] == tmp_path / "link" / "plan.json"
    assert (tmp_path / "link").is_symlink()
    assert tree(tmp_path / "there") == NEW


def test_the_list_inside_that_is_none_of_ours_is_an_error(tmp_path):
    for content in (b"", b"{", b'{"format": "seating files", "version": 2, "files": {}}',
                    b'{"files": {"../x": {"size": 0, "sha256": ""}}}'):  # fmt: skip
        (tmp_path / ".seating.json").write_bytes(content)
        with pytest.raises(InputError, match="no list of files"):
            ClaimedFolder(tmp_path, NEW, force=True)
        assert (tmp_path / ".seating.json").read_bytes() == content


def test_a_folder_in_the_place_of_a_file_is_an_error(tmp_path):
    (tmp_path / "plan.json").mkdir()
    with pytest.raises(InputError, match="a folder lies"):
        ClaimedFolder(tmp_path, NEW, force=True)


@pytest.mark.parametrize("call", ["mkdir", "open"])
def test_a_place_that_cannot_be_written_is_an_error(tmp_path, monkeypatch, call):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, call, refuse)
    with pytest.raises(InputError, match=r"cannot write here \(permission denied\)"):
        ClaimedFolder(tmp_path / "plan", NEW)
    monkeypatch.undo()
    assert not list(tmp_path.iterdir())


def test_a_name_as_long_as_can_be_is_a_name(tmp_path):
    name = "ü" * 127
    assert write_folder(tmp_path / name, NEW)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    with pytest.raises(InputError, match="cannot write here"):
        ClaimedFolder(tmp_path / (name + "ü"), NEW)


def test_a_folder_that_went_away_during_the_search_is_made_again(tmp_path):
    folder = tmp_path / "gala"
    folder.mkdir()
    with ClaimedFolder(folder, NEW) as claimed:
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        folder.rmdir()
        claimed.write(NEW)
    assert tree(folder) == NEW
    assert not leftovers(tmp_path)


def test_a_folder_that_came_during_the_search_is_looked_at_again(tmp_path):
    folder = tmp_path / "gala"
    with ClaimedFolder(folder, NEW) as claimed:
        folder.mkdir()
        (folder / "mine").write_bytes(b"mine")
        claimed.write(NEW)
    assert tree(folder) == NEW | {"mine": b"mine"}
    with ClaimedFolder(tmp_path / "two", NEW) as claimed:
        (tmp_path / "two").mkdir()
        (tmp_path / "two" / "seats.csv").write_bytes(b"mine")
        with pytest.raises(InputError, match=r"seats\.csv was not written by seating"):
            claimed.write(NEW)
    assert tree(tmp_path / "two") == {"seats.csv": b"mine"}
    assert not leftovers(tmp_path)


def test_what_lies_where_seating_writes_first_is_kept(tmp_path):
    (tmp_path / ".seating-writing").mkdir()
    (tmp_path / ".seating-writing" / "mine").write_bytes(b"mine")
    with pytest.raises(InputError, match="what lies there is not from it"):
        ClaimedFolder(tmp_path, NEW)
    assert (tmp_path / ".seating-writing" / "mine").read_bytes() == b"mine"


def test_what_cannot_be_told_after_a_kill_is_left_to_the_host(tmp_path):
    write_folder(tmp_path, NEW)
    lock = FolderLock(tmp_path / ".seating-writing", tmp_path)
    (lock.folder / "journal.json").write_bytes(b"{")
    lock.release(keep=True)
    with pytest.raises(InputError, match="cannot be read"):
        ClaimedFolder(tmp_path, NEW, force=True)
    assert (tmp_path / ".seating-writing" / "journal.json").exists()


def test_a_file_that_was_changed_after_a_kill_stands_in_the_way(tmp_path):
    write_folder(tmp_path, NEW)
    newer = {"plan.json": b"newer", "seats.csv": b"newer seats"}
    number = 0
    while not (tmp_path / ".seating-writing" / "journal.json").exists():
        number += 1
        with faults(Calls(number, kill=True)), pytest.raises(Killed):
            write_folder(tmp_path, newer, force=True)
    (tmp_path / "plan.json").write_bytes(b"the host's")
    with pytest.raises(InputError, match=r"is not what it was.*\n.*move it elsewhere"):
        ClaimedFolder(tmp_path, ["poster.pdf"])
    (tmp_path / "plan.json").rename(tmp_path / "mine.json")
    with pytest.raises(InputError, match="is not what it was"):
        ClaimedFolder(tmp_path, ["poster.pdf"])
    (tmp_path / "plan.json").write_bytes(b"new plan")
    with ClaimedFolder(tmp_path, ["poster.pdf"]) as claimed:
        assert claimed.notes == ["Finished first what a run that was cut short had begun to write."]
    assert tree(tmp_path).items() >= (newer | {"mine.json": b"the host's"}).items()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_while_files_move_is_answered_when_they_have(tmp_path, monkeypatch, asked):
    write_folder(tmp_path, NEW)
    COMMITS.clear()
    finish = Journal.finish

    def signalled(*words):
        os.kill(os.getpid(), asked)
        finish(*words)

    monkeypatch.setattr(Journal, "finish", signalled)
    before = signal.signal(asked, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            write_folder(tmp_path, {"plan.json": b"newer"}, force=True)
    finally:
        signal.signal(asked, before)
    assert tree(tmp_path)["plan.json"] == b"newer"
    assert [tmp_path] == COMMITS
    assert not leftovers(tmp_path)


def test_an_interrupt_before_files_move_writes_nothing(tmp_path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    COMMITS.clear()
    monkeypatch.setattr(claimed_folder, "write_file", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_folder(tmp_path / "gala", NEW)
    assert not list(tmp_path.iterdir())
    assert not COMMITS


def test_in_another_thread_it_is_written_just_the_same(tmp_path):
    thread = threading.Thread(target=write_folder, args=[tmp_path / "gala", NEW])
    thread.start()
    thread.join()
    assert tree(tmp_path / "gala") == NEW


def test_permissions_are_kept_and_never_wider_on_the_way(tmp_path, monkeypatch):
    write_folder(tmp_path, NEW)
    (tmp_path / "plan.json").chmod(0o600)
    modes, finish = [], Journal.finish

    def looked_at(journal, folder, stage):
        modes.append((stage / "new" / "plan.json").stat().st_mode & 0o777)
        finish(journal, folder, stage)

    monkeypatch.setattr(Journal, "finish", looked_at)
    write_folder(tmp_path, {"plan.json": b"newer"}, force=True)
    assert modes == [0o600]
    assert (tmp_path / "plan.json").stat().st_mode & 0o777 == 0o600
