"""Files appear all or not at all, and nothing that was there is lost."""

import os
from pathlib import Path

import pytest

from seating import InputError
from seating.outputs.write_folder import check_folder, write_all

NEW = {"plan.json": b"new plan", "seats.csv": b"new seats", "chart.html": b"new chart"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def old(tmp_path):
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "plan.json").write_bytes(b"old plan")
    (folder / "charts.pdf").write_bytes(b"old charts")
    (folder / "notes.txt").write_bytes(b"the host's own")
    return folder


def test_a_new_folder_is_made_with_its_parents(tmp_path):
    target = tmp_path / "a" / "b" / "plan"
    assert write_all(target, NEW) == [target / name for name in NEW]
    assert contents(target) == NEW
    assert [path.name for path in target.parent.iterdir()] == ["plan"]


def test_files_go_into_a_folder_that_is_there(tmp_path):
    (tmp_path / "mine.txt").write_bytes(b"mine")
    write_all(tmp_path, NEW)
    assert contents(tmp_path) == {**NEW, "mine.txt": b"mine"}


def test_what_is_there_is_not_overwritten_unasked(old):
    before = contents(old)
    with pytest.raises(InputError, match="--force"):
        write_all(old, NEW)
    assert contents(old) == before


def test_force_overwrites_and_takes_away_what_is_out_of_date(old):
    write_all(old, NEW, force=True, remove=["charts.pdf", "place-cards.pdf", "plan.json"])
    assert contents(old) == {**NEW, "notes.txt": b"the host's own"}


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_when_moving_fails_everything_is_as_before(old, monkeypatch, failing):
    before, moved = contents(old), []
    replace = Path.replace

    def full(self, target):
        if self.parent.name == "new":
            moved.append(self)
            if len(moved) == failing:
                raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write_all(old, NEW, force=True, remove=["charts.pdf"])
    assert contents(old) == before


def test_when_writing_fails_nothing_appears(tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_all(tmp_path / "deep" / "plan", NEW)
    assert not list(tmp_path.iterdir())


def test_an_interruption_while_moving_loses_nothing(old, monkeypatch):
    before = contents(old)
    unlink = Path.unlink

    def interrupted(self, missing_ok=False):
        if self.name == "charts.pdf":
            raise KeyboardInterrupt
        return unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_all(old, NEW, force=True, remove=["charts.pdf"])
    monkeypatch.undo()
    assert contents(old) == before


def test_a_file_in_the_place_of_the_folder_is_an_error(tmp_path):
    (tmp_path / "plan").write_bytes(b"")
    for place in ("plan", "plan/inside"):
        with pytest.raises(InputError):
            check_folder(tmp_path / place, NEW)


def test_a_folder_in_the_place_of_a_file_is_an_error(tmp_path):
    (tmp_path / "plan.json").mkdir()
    with pytest.raises(InputError, match="a folder lies"):
        check_folder(tmp_path, NEW, force=True)


def test_a_place_that_cannot_be_written_is_an_error(tmp_path, monkeypatch):
    def refuse(**_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(InputError, match=r"cannot write here \(permission denied\)"):
        check_folder(tmp_path / "plan", NEW)


def test_checking_leaves_no_trace(tmp_path):
    check_folder(tmp_path / "a" / "b", NEW)
    assert not list(tmp_path.iterdir())


def test_a_link_that_leads_nowhere_is_not_overwritten_unasked(tmp_path):
    (tmp_path / "plan.json").symlink_to(tmp_path / "nowhere")
    with pytest.raises(InputError, match="already"):
        check_folder(tmp_path, NEW)
